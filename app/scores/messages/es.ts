import type { ResultsMessages } from "./en";
import { explainedEs } from "./explained-es";
import { leadersEs } from "./leaders-es";

export const es: ResultsMessages = {
  ...leadersEs,
  ...explainedEs,
  "group.name":
    "{audience, select, families {Familias} staff {Personal} business {Empresas} organization {Organizaciones} higher_ed {Educación superior} partners {Empresas, organizaciones y universidades} other {Vecinos}}",
  "group.among":
    "{audience, select, families {las familias} staff {el personal} business {las empresas} organization {las organizaciones} higher_ed {la educación superior} partners {los aliados} other {los vecinos}}",
  "group.no_school": "Ninguna escuela en particular",
  "group.other_language": "Otro idioma",

  "text.comma": ", ",
  "text.semicolon": "; ",

  "construct.awareness": "Conocimiento",
  "construct.understanding": "Claridad",
  "construct.buy_in": "Apoyo",
  "construct.involvement": "Participación",
  "construct.trust_in_loop": "Sentirse escuchado",
  "construct.willingness": "Disposición a ayudar",
  "construct.concern": "Preocupaciones",
  "construct.none": "Otras preguntas",
  "title.awareness": "Cuánto sabe la gente",
  "title.understanding": "Qué tan claro le resulta",
  "title.buy_in": "Hasta qué punto la gente apoya el plan",
  "title.involvement": "Cómo ha participado",
  "title.trust_in_loop": "Si se siente escuchada",
  "title.willingness": "Qué disposición tiene a ayudar",
  "scale.awareness":
    "El conocimiento va de 0 (no había oído hablar de esto) a 100 (sabía mucho), como promedio de varias preguntas.",
  "scale.understanding": "Va de 0 (nada claro) a 100 (sumamente claro).",
  "scale.buy_in":
    "El apoyo va de 0 (ninguno) a 100 (total). Nunca se mezcla con el conocimiento: conocer un plan y apoyarlo son dos cosas.",
  "scale.involvement":
    "De las maneras de participar, la proporción que la gente usó en el último año, de 0 a 100.",
  "scale.trust_in_loop": "Va de 0 (nadie escucha) a 100 (siempre se toma en serio).",
  "scale.willingness": "Va de 0 (nada probable) a 100 (sumamente probable).",

  "finding.awareness_up": "Entre {groups} se sabe más que en {when}.",
  "finding.awareness_down": "Entre {groups} se sabe menos que en {when}.",
  "finding.buy_in_up": "El apoyo al plan ha crecido entre {groups}.",
  "finding.buy_in_down": "El apoyo al plan ha bajado entre {groups}.",
  "finding.same": "Ni el conocimiento ni el apoyo han cambiado con claridad desde {when}.",
  "finding.stand": "{group}: {awareness} de 100 en conocimiento, {buy_in} en apoyo.",
  "finding.stand_awareness": "{group}: {awareness} de 100 en conocimiento.",
  "finding.stand_buy_in": "{group}: {buy_in} de 100 en apoyo.",
  "finding.nothing": "No se puede mostrar nada sin delatar a personas concretas.",

  "page.title": "Resultados: {title}",
  "page.wave": "{title}, {when}",
  "page.lede":
    "Lo que la gente contestó del {from} al {to}, qué tan seguros estamos y qué no mostramos.",
  "page.published": "Publicado el {day}",
  "page.csv": "Descargar las tablas (CSV)",
  "page.json": "Para programas (JSON)",
  "page.zip": "Todos los archivos (ZIP)",
  "page.codebook": "Libro de códigos",
  "page.method": "Cómo contamos",
  "page.waves": "Otras veces que preguntamos",
  "page.not_asked": "Esta vez no se consultó a: {groups}.",
  "page.more": "Más de lo que preguntamos",

  "plot.interval": "{low}–{high}",
  "plot.answered": "{count, plural, one {contestó una persona} other {contestaron # personas}}",
  "plot.low": "poca precisión",
  "plot.few": "pocas de las consultadas",
  "plot.open": "sin lista de a quién preguntar",
  "plot.label": "{name}: {value}",
  "plot.label_interval": "{name}: {value}, intervalo de {low} a {high}",
  "plot.label_before": "{label}; {when}: {before}",
  "plot.up": "Sube",
  "plot.down": "Baja",
  "plot.same": "Sin cambio claro",
  "plot.since": "{points} desde {when}",
  "plot.not_compared": "No se compara",
  "plot.at_most": "o menos",
  "plot.at_least": "o más",
  "plot.hidden": "No se muestra",
  "plot.hidden_why":
    "Contestaron menos de 10 personas, o su número delataría a otro grupo pequeño. No publicamos nada de ellas, para que no se pueda reconocer a nadie.",
  "plot.legend": "Leyenda",
  "plot.margin": "Margen: 95 de cada 100 márgenes así contienen el puntaje verdadero",
  "plot.loose": "Personas que contestaron: hablan solo por sí mismas",
  "plot.apart": "Personas que contestaron",
  "plot.apart_what":
    "De estos grupos no hay una lista de todas las personas, así que nadie sabe a quiénes representan. No tienen margen y no se comparan.",
  "table.summary": "{subject} en una tabla",
  "table.caption": "{subject} por grupo, de 0 a 100",
  "table.group": "Grupo",
  "table.school": "Escuela",
  "table.language": "Idioma",
  "table.answered": "Contestaron",
  "table.interval": "Intervalo",
  "table.change": "Cambio",
  "table.none": "ninguno",

  "change.title": "Cuándo decimos «sube» o «baja».",
  "change.what":
    "El cambio debe ser de al menos 5 puntos y mayor de lo que explicaría el azar. Los pasos menores son «sin cambio claro», aunque el número se haya movido. {count, plural, one {Se hizo una comparación.} other {Se hicieron # comparaciones: de 20 sin ningún cambio verdadero, el azar hace que más o menos una parezca clara.}}",

  "schools.title": "Escuela por escuela",
  "schools.caption": "{group}: puntajes por escuela, con su intervalo",
  "schools.what":
    "En el orden de sus nombres. No las ponga en una clasificación: donde los intervalos se traslapan, el orden es sobre todo azar.",
  "languages.title": "Según el idioma de las familias",
  "languages.caption": "Familias: puntajes por idioma, con su intervalo",
  "items.title": "Pregunta por pregunta",
  "items.what":
    "Porcentajes de cada grupo. Las respuestas van de un extremo de la escala al otro; «No sabría decir» queda aparte. Los porcentajes cercanos a 0 o a 100 se dan como límites, para que en un grupo pequeño no se pueda deducir qué contestó cada quien.",
  "items.open": "{construct}: {count, plural, one {una pregunta} other {# preguntas}}",
  "items.worded": "Cada grupo leyó su propia redacción.",
  "items.label": "{name}: {parts}",
  "items.part": "{option} {share}",
  "items.cant_say": "No sabría decir",
  "items.cant_say_small": "{share} no sabría decir",
  "items.or": "«{a}» o «{b}»",
  "items.one": "«{a}»",
  "items.at_most": "a lo sumo {share}",
  "items.at_least": "al menos {share}",
  "items.about": "cerca de {share}",
  "items.few":
    "Muy pocas respuestas para mostrar todas las partes: {support} eligió {support_options}; el resto no se desglosa, para que no se pueda deducir qué contestó cada quien.",
  "items.table": "Esta pregunta en una tabla",
  "items.caption": "Porcentajes",

  "dropped.title": "Lo que falta",
  "dropped.what":
    "{count, plural, one {Falta una parte} other {Faltan # partes}}: {tables}. Mostrarlo delataría a grupos pequeños.",
  "dropped.audience": "los grupos",
  "dropped.people_who_answered": "las personas que contestaron",
  "dropped.school": "las escuelas",
  "dropped.language": "los idiomas",
  "dropped.items": "las preguntas por separado",

  "method.software": "El programa",
  "method.version":
    "Full Circle {version}, software libre con licencia MIT. Cualquiera puede leer cómo se calcula cada número de aquí.",
};
