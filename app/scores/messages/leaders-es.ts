import type { leadersEn } from "./leaders-en";

export const leadersEs: Readonly<Record<keyof typeof leadersEn, string>> = {
  "group.all": "{group}, todo el distrito",
  "group.at": "{group}, {place}",

  "filter.title": "Mostrar",
  "filter.audience": "Grupo",
  "filter.school": "Escuela",
  "filter.language": "Idioma de la familia",
  "filter.all": "Todos",
  "filter.button": "Mostrar esto",
  "filter.clear": "Mostrar todo",
  "filter.what":
    "Una escuela o un idioma, no ambos: ninguna tabla los cruza, porque sus celdas serían personas concretas.",

  "fact.of": "contestaron {n} de {people}",
  "fact.scored": "{count, plural, one {una de ellas tiene} other {# de ellas tienen}} este puntaje",
  "fact.rate": "tasa de respuesta {rate}% (RR2)",
  "fact.top": "{share} tiene 75 o más",
  "fact.top_interval": "{share} tiene 75 o más ({low}–{high}%)",
  "fact.dont_know_zero": "{share} de las respuestas fue «no sé», contado como 0",
  "fact.dont_know_missing": "{share} de las respuestas fue «no sabría decir», no se cuenta",
  "fact.smallest":
    "lo más probable es que se hubiera visto un cambio de {points, plural, one {un punto} other {# puntos}} o más",
  "fact.linked": "quienes contestaron las dos veces cuentan una sola",
  "fact.not_linked": "se compara como si nadie hubiera contestado las dos veces",
  "fact.experimental": "escala experimental",
  "fact.unpublished":
    "no apto para titulares: sus preguntas no apuntan todas en la misma dirección",
  "fact.uneven": "los pesos son desiguales: léase con cuidado",
  "fact.too_uneven":
    "no apto para titulares: unas pocas respuestas representan a muchísimas personas",
  "explain.link": "¿Cómo se calculó?",
  "explain.of": "{subject}, {name}",

  "finding.on_trial": "La escala todavía es experimental.",
  "labels.title": "Qué significan las observaciones.",
  "labels.experimental":
    "«Experimental»: menos de 100 personas de un grupo contestaron todas las preguntas de la escala, o sus respuestas concuerdan demasiado poco. El puntaje puede engañar.",
  "labels.unpublished":
    "«No apto para titulares»: una pregunta de la escala va en contra de las demás, así que su clave o la pregunta está mal. El número se muestra para que se pueda revisar, y nada se concluye de él.",
  "labels.uneven":
    "«Los pesos son desiguales»: algunas respuestas representan a muchas más personas que otras, así que el puntaje cambia con pocas personas. Donde es extremo, el puntaje no aparece en titulares.",
  "labels.few":
    "«Pocas de las consultadas»: contestó menos de un quinto de las familias o de la mitad del personal. Esos grupos no se comparan en el tiempo.",

  "table.scored": "Con puntaje",
  "table.people": "De cuántas",
  "table.rate": "Tasa de respuesta",
  "table.top": "75 o más",
  "table.dont_know": "No sabe",
  "table.smallest": "Menor cambio visible",

  "schools.holm":
    "{count, plural, one {Se comparó una escuela con la vez anterior.} other {{construct}: se compararon # escuelas con la vez anterior. Entre tantas, algunas difieren solo por azar; por eso un cambio se llama claro solo si lo sigue siendo tras el ajuste de Holm por las #.}}",
  "schools.table": "{group} por escuela en una tabla",
  "languages.table": "Familias por idioma en una tabla",

  "missing.title": "Quién falta",
  "missing.what":
    "La marca es la proporción de cada escuela o idioma en la lista; la barra, su proporción entre quienes contestaron. Los pesos lo corrigen; no pueden reemplazar a las personas.",
  "missing.school": "{group} por escuela",
  "missing.language": "{group} por idioma",
  "missing.shares": "{roster}% de la lista, {answered}% de las respuestas",
  "missing.label":
    "{name}: {roster} por ciento de la lista, {answered} por ciento de quienes contestaron",
  "missing.gaps": "Las voces que más faltan: {parts}.",
  "missing.gap_school": "{group} en {name} ({roster}% de la lista, {answered}% de las respuestas)",
  "missing.gap_language":
    "{group} a quienes escribimos en {name} ({roster}% de la lista, {answered}% de las respuestas)",
  "missing.none":
    "Ninguna escuela y ningún idioma queda 3 puntos o más por debajo de su proporción en la lista.",
  "missing.roster": "Proporción de la lista",
  "missing.answered": "Proporción de las respuestas",
  "missing.part": "Quién",
  "missing.table": "{caption} en una tabla",

  "trend.title": "A lo largo del tiempo",
  "trend.what":
    "Todas las veces con resultados publicados. La banda es el margen. Un anillo fuera de la línea se preguntó de otra manera y no se puede comparar; no aparecen los grupos en que contestaron pocas personas.",
  "trend.caption": "{construct} a lo largo del tiempo",
  "trend.table": "{construct} a lo largo del tiempo en una tabla",
  "trend.otherwise": "{value}, preguntado de otra manera",
  "trend.few": "contestaron pocas personas",
  "trend.none": "sin puntaje",
  "trend.hidden": "no se muestra",
  "trend.draft": "{when} (borrador)",
  "trend.label": "{group}, {construct}: {points}",
  "trend.point": "{value} en {when}",
  "trend.point_interval": "{value} (de {low} a {high}) en {when}",

  "print.title": "Informe para la junta",
  "print.draft": "Borrador del {day}, para el personal. Sin publicar.",
  "print.published": "Publicado el {day}",
  "print.pdf": "Descargar en PDF",
  "print.back": "Volver a los resultados",
  "print.hint": "O imprima esta página desde su navegador.",
  "print.source":
    "Cada número es de una publicación fija; los grupos de menos de 10 personas, y lo que los delataría, no están en ella.",
};
