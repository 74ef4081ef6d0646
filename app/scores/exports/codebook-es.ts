import type { CodebookTexts } from "./codebook";

/** What the codebook says in Spanish. */
export const codebookEs: CodebookTexts = {
  title: "Libro de códigos",
  lede: "Qué significa cada columna, medida y pregunta de los archivos de estos resultados.",
  columns: {
    table: "De qué tabla es la línea.",
    audience:
      "El grupo. «partners» reúne a empresas, organizaciones y universidades donde solo pueden mostrarse juntas.",
    school:
      "El código de la escuela; DISTRICT significa ninguna escuela en particular. Vacío donde la línea no es de una escuela.",
    language:
      "La etiqueta del idioma; «other» reúne varios idiomas. Vacío donde la línea no es de un idioma.",
    measure: "Un constructo, el identificador de una pregunta, o «answered» para el grupo entero.",
    option: "El código de una respuesta a una pregunta.",
    answered:
      "Personas con puntaje; en la línea del grupo entero, personas que contestaron al menos una pregunta que cuenta; en la de una pregunta, personas que la contestaron.",
    mean: "Puntaje promedio, ponderado donde lo está el grupo.",
    mean_coded:
      "«at_most» o «at_least» donde el promedio se da como límite por estar tan cerca de 0 o de 100.",
    se: "Error estándar del promedio. Vacío donde el promedio es un límite.",
    ci95_low: "Extremo inferior del intervalo del 95% del promedio.",
    ci95_high: "Extremo superior del intervalo del 95% del promedio.",
    share_at_least_75: "Proporción de personas con un puntaje de 75 o más.",
    share_coded: "«at_most» o «at_least» donde esa proporción se da como límite.",
    share_ci95_low: "Extremo inferior del intervalo del 95% de esa proporción.",
    share_ci95_high: "Extremo superior del intervalo del 95% de esa proporción.",
    dont_know:
      "Proporción de «no sé» entre las respuestas a las preguntas del constructo. En conocimiento cuentan 0 puntos; en los demás no cuentan.",
    dont_know_coded: "«at_most» o «at_least» donde esa proporción se da como límite.",
    change_from_wave:
      "El número de la encuesta anterior desde la que se cuenta el cambio. Vacío donde nada puede compararse.",
    change: "Diferencia entre el promedio y el de la encuesta anterior.",
    change_se: "Error estándar del cambio.",
    change_linked:
      "Si se reconoció a quienes contestaron las dos veces; si no, el error se calcula como si nadie lo hubiera hecho.",
    change_p: "Valor p bilateral de que no haya cambio.",
    change_p_holm: "El mismo, ajustado por el método de Holm entre las escuelas del grupo.",
    change_mdc80: "El menor cambio que se habría visto cuatro de cada cinco veces.",
    change_verdict:
      "«up» (sube) o «down» (baja) si el cambio es de al menos 5 puntos y no se explica por azar; si no, «same».",
    reliability:
      "Cuánto concuerdan las preguntas del constructo: «experimental» (menos de 100 casos completos, o límite inferior de alfa menor que 0.60), «shown» (desde 0.60), «headline» (desde 0.70), «unpublished» (una pregunta va en contra de las demás). Solo grupos enteros.",
    complete_cases:
      "Personas que contestaron todas las preguntas del constructo. Vacío con menos de 100.",
    alpha: "Alfa de Cronbach de los casos completos.",
    alpha_ci95_low: "Extremo inferior del intervalo del 95% de Feldt para alfa.",
    alpha_ci95_high: "Extremo superior del intervalo del 95% de Feldt para alfa.",
    omega: "Omega total de McDonald, un factor.",
    percent: "Proporción ponderada de quienes contestaron la pregunta y eligieron esta respuesta.",
    percent_coded: "«at_most» o «at_least» donde el porcentaje se da como límite.",
    people: "Personas del grupo según los registros; vacío donde nadie las contó.",
    response_rate:
      "RR2 de AAPOR: respuestas completas y parciales entre todas las personas invitadas por nombre. Vacío con enlaces abiertos.",
  },
  units: {
    people: "personas",
    points: "puntos",
    share: "proporción, de 0 a 1",
    percent: "por ciento",
    probability: "probabilidad",
    wave: "número de una encuesta",
    coefficient: "coeficiente",
  },
  rules: [
    "No se da nada de menos de 10 personas, ni lo que las delataría al restar. Lo oculto es una celda vacía en CSV y null en JSON; la línea de un grupo oculto está de todos modos.",
    "Lo que no corresponde, como un cambio en una primera encuesta, también está vacío.",
    "De 10 a 29 respuestas: puntajes en puntos enteros. Desde 30: un decimal. Los errores estándar tienen un decimal, las proporciones dos, p tres.",
    "Los promedios y las proporciones cercanos a 0 o a 100 son límites: 20 y 80 con 10 a 19 respuestas, 10 y 90 con 20 a 39, 5 y 95 con 40 a 99, 2 y 98 con 100 a 299, 1 y 99 desde 300. Lo dice la columna «…_coded».",
    "Un puntaje es el promedio de las preguntas contestadas, si se contestó al menos el número indicado. Los constructos nunca se combinan.",
    "El texto que una hoja de cálculo podría tomar por fórmula lleva un apóstrofo delante.",
  ],
  words: {
    column: "Columna",
    meaning: "Significado",
    unit: "Unidad, rango o valores",
    columns: "Columnas de los archivos",
    columnsTable: "Columnas en una tabla",
    wide: "En el archivo ancho, el nombre de una columna es el del constructo seguido del de la medida, como awareness_mean.",
    rules: "Reglas",
    constructs: "Constructos",
    constructsTable: "Constructos en una tabla",
    construct: "Constructo",
    least: "Respuestas necesarias",
    of: "{least} de {of}",
    dontKnow: "«No sé» cuenta como",
    zero: "0 puntos",
    missing: "sin respuesta",
    items: "Preguntas",
    asked: "Se pregunta a",
    text: "Redacción",
    option: "Código",
    label: "Respuesta",
    score: "Puntos",
    none: "ninguno",
    everybody: "Todos",
    notScored: "sin puntaje",
    files: "Todos los archivos de estos resultados",
  },
};
