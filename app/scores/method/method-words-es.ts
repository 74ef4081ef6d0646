import type { MethodMessages } from "./method-words-en";

/** What the method page says of each published release, in Spanish. */
export const methodWordsEs: MethodMessages = {
  "published.title": "Qué se publicó y cómo se obtuvo",
  "published.none": "Todavía no hay resultados publicados. Lo anterior explica cómo se obtendrán.",
  "wave.title": "{title}, encuesta {wave}",
  "wave.asked":
    "Se preguntó del {from} al {to}, {questions, plural, one {una pregunta} other {# preguntas}} en total; publicado el {published}.",
  "wave.codebook": "Cada pregunta y cuánto cuentan sus respuestas",
  "wave.results": "Los resultados",
  "wave.zip": "Todos los archivos (zip)",
  "who.caption": "A quién se preguntó y quién contestó",
  "who.group": "Grupo",
  "who.people": "Personas",
  "who.invited": "Invitadas por nombre",
  "who.answered": "Contestaron",
  "who.complete": "Completas",
  "who.partial": "Parciales",
  "who.broken_off": "Interrumpidas",
  "who.none": "Sin respuesta",
  "who.hidden": "No se muestra",
  "who.no_rate": "ninguna",
  "who.what":
    "RR1 y RR2 son tasas de respuesta según las definiciones estándar de AAPOR: RR1 cuenta las respuestas completas (al menos 80 de cada 100 preguntas que cuentan) y RR2 también las parciales (al menos la mitad), entre todas las personas invitadas por nombre. Las direcciones que devolvieron un correo siguen contando entre las invitadas. Hasta dónde llegó la gente se redondea a decenas.",
  "who.apart":
    "Nadie contó cuántas personas tienen estos grupos, así que no se ponderan: {groups}.",
  "weights.caption": "Cómo se ponderaron los grupos",
  "weights.deff": "Efecto de diseño",
  "weights.capped": "Pesos recortados",
  "weights.error": "Margen restante",
  "weights.by": "Equilibrado por",
  "weights.raked": "escuelas e idiomas",
  "weights.schools": "solo escuelas",
  "weights.under": "menos del 5%",
  "weights.about": "cerca del {share}%",
  "weights.what":
    "Las respuestas se ponderan al número de personas de cada escuela y grupo y se equilibran por idioma («raking»). El efecto de diseño dice cuántas veces mayor es la varianza porque los pesos difieren: más de 2 es una advertencia. Un peso mayor que 4 veces el promedio de su grupo se recorta. «Margen restante» es la mayor diferencia con el número de personas que quedó al recortar.",
  "weights.joined":
    "{count, plural, =0 {En ninguno de estos grupos hubo una escuela o un idioma con demasiado pocas respuestas para contarse aparte.} one {En uno de estos grupos, escuelas o idiomas con pocas respuestas se ponderaron junto con los más cercanos.} other {En # de estos grupos, escuelas o idiomas con pocas respuestas se ponderaron junto con los más cercanos.}}",
  "weights.untold":
    "De {groups} no decimos cómo se ponderaron: algo de ellos está oculto, y delataría cuán pocas personas contestaron.",
  "reliability.caption": "Cuánto concuerdan las preguntas de un tipo",
  "reliability.kind": "Tipo de pregunta",
  "reliability.complete": "Casos completos",
  "reliability.alpha": "Alfa de Cronbach",
  "reliability.omega": "Omega",
  "reliability.label": "Léase como",
  "reliability.unpublished": "no fiable: una pregunta va en contra de las demás",
  "reliability.experimental": "experimental",
  "reliability.shown": "un puntaje, no un titular",
  "reliability.headline": "un puntaje",
  "reliability.few": "menos de 100",
  "reliability.none": "Aún no pueden comprobarse las preguntas de ningún grupo.",
  "decoy.caption": "Un programa inventado",
  "decoy.what":
    "Una pregunta trata de un programa que no existe. Quien dice conocerlo dice de más; esa proporción indica cuánto puede estar exagerado el conocimiento.",
  "decoy.share": "Dicen conocerlo",
  "decoy.at_most": "a lo sumo {share}%",
  "decoy.at_least": "al menos {share}%",
  "decoy.about": "cerca del {share}%",
  "hash.what": "El SHA-256 del archivo JSON, para comprobar que lo descargado es lo que está aquí:",
  "software.what":
    "Una publicación conserva sus cifras, sea cual sea la versión que se instale después.",
};
