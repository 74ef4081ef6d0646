import type { ChangesMessages } from "./messages-en";

/** Unreviewed. */
export const es: ChangesMessages = {
  title: "Qué cambió de la versión {from} a la versión {to}",
  title_draft: "Qué cambia de la versión {from} al borrador de trabajo",
  summary: "{parts}.",
  nothing: "Ninguna palabra del plan cambió de la versión {from} a la versión {to}.",
  nothing_draft: "Ninguna palabra del plan cambia de la versión {from} al borrador de trabajo.",
  only_one:
    "Hasta ahora hay una sola versión. Cuando haya una segunda, esta página mostrará lo que cambió.",
  "count.changed": "{count, plural, one {1 sección cambiada} other {{number} secciones cambiadas}}",
  "count.renamed":
    "{count, plural, one {1 sección con otro título} other {{number} secciones con otro título}}",
  "count.moved":
    "{count, plural, one {1 sección trasladada} other {{number} secciones trasladadas}}",
  "count.added": "{count, plural, one {1 sección agregada} other {{number} secciones agregadas}}",
  "count.removed":
    "{count, plural, one {1 sección eliminada} other {{number} secciones eliminadas}}",
  "mark.changed": "Cambiada",
  "mark.renamed": "Con otro título",
  "mark.moved": "Trasladada",
  "mark.added": "Agregada",
  "mark.removed": "Eliminada",
  "legend.added": "Las palabras agregadas están en negrita y subrayadas",
  "legend.comma": ", ",
  "legend.removed": "las eliminadas, tachadas",
  "hidden.same": "Sin cambios:",
  "hidden.added": "agregado:",
  "hidden.added_end": "fin de lo agregado",
  "hidden.removed": "eliminado:",
  "hidden.removed_end": "fin de lo eliminado",
  fold: "{count, plural, one {1 párrafo sin cambios} other {{number} párrafos sin cambios}}",
  unchanged: "Secciones sin cambios",
  intro: "Introducción",
  because: "Por un comentario ({who})",
  because_partly: "Tras un comentario, aceptado en parte ({who})",
  because_more: "{count, plural, one {y 1 comentario más} other {y {number} comentarios más}}",
  because_others: "Más comentarios aceptados",
  choose: "Comparar dos versiones",
  from: "De",
  to: "A",
  version: "Versión {number}, {day}",
  draft: "Versión {number}, el borrador de trabajo",
  compare: "Comparar",
  own_language:
    "Comparado en el idioma en que se escribió el plan: la traducción falta en una de las versiones o no se actualizó tras un cambio.",
  read: "Leer la versión {number}",
};
