import type { explainedEn } from "./explained-en";

export const explainedEs: Readonly<Record<keyof typeof explainedEn, string>> = {
  "explained.title": "{construct}, {name}: cómo se calculó {value}",
  "explained.title_hidden": "{construct}, {name}: por qué no se muestra ningún número",
  "explained.lede": "Paso a paso, con las cifras de la publicación que se muestra.",
  "explained.back": "Volver a los resultados",

  "explained.asked": "Qué se preguntó",
  "explained.asked_what":
    "{count, plural, one {Una pregunta trata} other {# preguntas tratan}} de esto. Junto a cada respuesta, sus puntos.",
  "explained.no_points": "sin puntos",
  "explained.option": "{label}: {points}",

  "explained.person": "El puntaje de una persona",
  "explained.points":
    "Las respuestas van de 0 a 100 puntos en pasos iguales; una pregunta formulada al revés se invierte.",
  "explained.minimum":
    "El puntaje de una persona es el promedio de las preguntas que contestó, si contestó al menos {minimum} de {of}; si no, no tiene.",
  "explained.dont_know_zero": "«No sé» cuenta 0 puntos: quien no sabe de algo no lo conoce.",
  "explained.dont_know_missing":
    "«No sabría decir» no da ni quita puntos; su proporción se da por separado.",

  "explained.who": "Quiénes están incluidos",
  "explained.of": "Contestaron {n} de {people} personas; {valid} de ellas tienen este puntaje.",
  "explained.alone": "Contestaron {n} personas; {valid} de ellas tienen este puntaje.",
  "explained.rate":
    "Tasa de respuesta {rate}% (RR2 de AAPOR): de las personas invitadas por nombre, las que contestaron al menos la mitad de las preguntas que cuentan.",
  "explained.no_list":
    "De este grupo no hay una lista de todas las personas, así que estas hablan solo por sí mismas: sin pesos, sin margen, sin comparación.",

  "explained.weights": "Cómo se ponderan las respuestas",
  "explained.weight_base":
    "Cada respuesta representa a tantas personas como su escuela y grupo tienen por cada una que contestó; luego los pesos se ajustan («raking») hasta que las proporciones de escuelas e idiomas son las de la lista. Antes, las partes con muy pocas respuestas se unen a la más parecida, y los pesos de más de 4 veces el promedio del grupo se recortan.",
  "explained.unraked":
    "Esta vez no se pudieron equilibrar los idiomas; los pesos son los de las escuelas solas.",
  "explained.weights_here":
    "En esta publicación: {joined, plural, =0 {no se unió ninguna parte a otra} one {se unió una parte a otra} other {se unieron # partes a otras}}, {capped, plural, =0 {no se recortó ningún peso} one {se recortó el peso de una persona} other {se recortaron los pesos de # personas}}, y después la mayor diferencia con la lista es de {error}%. Los pesos desiguales hacen la varianza {deff} veces mayor (Kish).",
  "explained.uneven":
    "Los pesos de este grupo son tan desiguales que al menos duplican la varianza: lea sus cifras con cuidado.",
  "explained.too_uneven":
    "Los pesos de este grupo son tan desiguales que la varianza es al menos cuatro veces mayor: sus cifras no aparecen en titulares.",

  "explained.mean": "El promedio",
  "explained.mean_what":
    "La suma ponderada de los puntajes entre el número ponderado de personas que tienen uno.",
  "explained.bound":
    "Una cifra tan cercana a un extremo diría que casi todos contestaron lo mismo, así que solo se publica el límite: {value} {bound}. No tiene error y no se compara con nada.",

  "explained.sure": "Qué tan seguro es",
  "explained.se_what":
    "El error estándar viene de cuánto difieren las respuestas dentro de cada escuela (h), después de quitar lo que explican los márgenes de los pesos (e), y de cuántas de todas las personas contestaron: lo de quienes contestaron es seguro.",
  "explained.ci_what":
    "El intervalo es el promedio y el error estándar por {t}, el punto 97.5% de la t de Student{df}, dentro de 0 y 100.",
  "explained.df": " con {df} grados de libertad (respuestas menos escuelas)",
  "explained.low_precision":
    "Menos de 30 personas tienen puntaje: las cifras van en puntos enteros y son de poca precisión.",

  "explained.top": "75 o más",
  "explained.top_what":
    "La proporción ponderada de personas con un puntaje de al menos 75. Su intervalo se hace en la escala logit, para que quede entre 0% y 100%.",
  "explained.top_bound":
    "La proporción está tan cerca de un extremo que solo se publica el límite: {bound}.",

  "explained.change": "El cambio desde {when}",
  "explained.change_linked":
    "Quienes contestaron las dos veces cuentan una sola: lo que tienen en común baja el error.",
  "explained.change_alone":
    "Las respuestas de las dos veces no están enlazadas, así que los dos errores se suman como si nadie hubiera contestado ambas. Si alguien lo hizo, el error verdadero es menor.",
  "explained.change_rule":
    "«Sube» o «baja» se dice solo si el cambio es mayor que 1.96 errores estándar y de al menos {least} puntos.",
  "explained.holm":
    "{count, plural, one {Se comparó una escuela.} other {Se compararon # escuelas, así que la probabilidad se ajusta por todas ellas (Holm) y debe quedar por debajo de 0.05.}}",
  "explained.mdc":
    "El menor cambio que se habría visto cuatro de cada cinco veces es de 2.80 errores estándar.",
  "explained.verdict": "Aquí: {verdict}.",
  "explained.not_compared":
    "No se dice ningún cambio: no hubo una vez anterior, sus preguntas eran otras, contestaron muy pocas personas en una de las dos, o uno de los puntajes es un límite.",

  "explained.reliability": "Si las preguntas van juntas",
  "explained.reliability_few":
    "Menos de 100 personas de este grupo contestaron todas las preguntas, así que no se puede juzgar: la escala se llama experimental.",
  "explained.reliability_what":
    "De {n} personas que contestaron todas las preguntas: alfa, con su intervalo del 95% (Feldt), y omega. Desde un extremo inferior de 0.60 la escala pierde la etiqueta «experimental», desde 0.70 puede aparecer en titulares.",
  "explained.label_headline": "Aquí: bastante fiable para titulares.",
  "explained.label_shown":
    "Aquí: bastante fiable para mostrarse, todavía no para titulares sin la etiqueta.",
  "explained.label_experimental": "Aquí: experimental.",
  "explained.label_unpublished":
    "Aquí: una pregunta va en contra de las demás (su correlación con ellas es menor que 0.20), así que nada se concluye de esta escala.",

  "explained.hidden": "Qué no se muestra, y por qué",
  "explained.hidden_here":
    "De este grupo no se publica nada: contestaron menos de 10 personas, o su número delataría a otro grupo pequeño. Los dos casos se dicen igual, porque distinguirlos diría demasiado.",
  "explained.hidden_others":
    "Los grupos de menos de 10 personas faltan en todas las tablas, y también otros con los que se podrían calcular por resta, teniendo en cuenta todas las publicaciones anteriores. No se dice cuál es cuál.",
  "explained.hidden_staff":
    "Lo mismo vale para el personal, que sabe cuántas personas participaron en cada escuela pero no qué dijeron.",
  "explained.frozen":
    "Las cifras están fijas: las respuestas posteriores dan una publicación posterior, que se comprueba frente a esta.",
};
