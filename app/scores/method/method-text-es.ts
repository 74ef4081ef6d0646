import type { TextPage } from "./text-sections";

export const methodEs: TextPage = {
  title: "Cómo contamos",
  lede: "Qué se preguntó y a quién, cómo las respuestas se vuelven puntajes, qué no mostramos y qué no pueden decir estos números.",
  sections: [
    {
      id: "asked",
      title: "Qué se preguntó y a quién",
      text: [
        "A familias, personal, empresas, organizaciones, universidades y vecinos se les pregunta por lo mismo, a cada grupo con su propia redacción. No se pregunta a nadie menor de 18 años.",
        "Cada persona de la lista del distrito recibe una invitación por cada grupo al que pertenece y puede contestarla una vez. A quien pertenece a varias escuelas se le pregunta por una de ellas, elegida al azar y conservada de una encuesta a otra.",
      ],
    },
    {
      id: "scores",
      title: "Cómo las respuestas se vuelven puntajes",
      text: [
        "Cada respuesta a una pregunta que cuenta vale de 0 a 100 puntos. Las preguntas formuladas al revés se invierten. El puntaje de una persona es el promedio de lo que contestó, si contestó al menos la mitad de las preguntas de ese tipo; si no, no tiene puntaje.",
        "«No había oído hablar de esto» cuenta como 0 en conocimiento, porque esa es la respuesta. «No sabría decir» sobre una opinión no cuenta como respuesta, y se publica su proporción.",
        "El conocimiento y el apoyo son dos puntajes y nunca se combinan en un solo número.",
      ],
    },
    {
      id: "wording",
      title: "La redacción es experimental",
      text: [
        "Las preguntas de la encuesta estándar son nuestras y ningún estudio las ha validado. Mientras menos de 100 personas de un grupo hayan contestado todas las preguntas de un tipo, o estas no concuerden lo suficiente entre sí (alfa de Cronbach, límite inferior de al menos 0.60, mejor 0.70), tome un puntaje como un primer indicio. La traducción al español no ha sido confirmada por un revisor, salvo que el distrito diga lo contrario.",
      ],
    },
    {
      id: "weights",
      title: "Cómo se ponderan los grupos",
      text: [
        "Donde el distrito sabe cuántas personas tiene un grupo (por sus registros o por la lista que invitó), las respuestas se ponderan a ese número, escuela por escuela, para que una escuela donde contestaron muchas personas no pese más de lo que le toca por su tamaño. Una escuela con menos de dos respuestas en un grupo se pondera junto con el resto de ese grupo. Después los idiomas de cada grupo se equilibran del mismo modo a su número («raking»); un idioma con menos de 10 respuestas se une al que más se le parece. Un peso mayor que 4 veces el promedio de su grupo se recorta y el resto se reparte.",
        "El intervalo junto a un puntaje contiene el puntaje verdadero en 95 de cada 100 encuestas así, si quienes no contestaron piensan como quienes sí lo hicieron. Toma en cuenta cuántas personas hay, cómo se ponderaron y que un grupo pequeño puede conocerse casi por completo.",
        "Donde nadie sabe cuántas personas tiene un grupo, sus respuestas quedan aparte como «personas que contestaron»: sin pesos, sin margen y sin comparaciones.",
      ],
    },
    {
      id: "change",
      title: "Cuándo decimos que sube o baja",
      text: [
        "Comparamos con la última encuesta anterior cuyos resultados están publicados, si ambas hicieron las mismas preguntas con las mismas palabras; una pregunta redactada de nuevo es otra pregunta. Decimos «sube» o «baja» si la diferencia es de al menos 5 puntos y de más de 1.96 veces su error estándar. Donde se puede reconocer a quienes contestaron las dos veces, el error las cuenta una sola vez; en lo demás, como en las encuestas anónimas, se calcula como si nadie lo hubiera hecho, lo que nos hace decir «sin cambio claro» más bien de más que de menos. Entre las escuelas de un grupo ajustamos por su número (Holm), para que el azar rara vez haga parecer que una cambió. Junto a un cambio está el menor que se habría visto cuatro de cada cinco veces.",
        "Donde contestaron menos de 20 de cada 100 familias, o de 50 de cada 100 miembros del personal, lo decimos y no comparamos.",
      ],
    },
    {
      id: "small",
      title: "Grupos pequeños",
      text: [
        "No se muestra nada de menos de 10 personas, ni al público ni al personal. Donde un número oculto podría hallarse restando otros, también se ocultan esos. Para ello se examinan juntas todas las tablas de una publicación, y un segundo cálculo revisa el resultado; lo que falla no se publica. Un grupo pequeño y otro oculto para protegerlo se describen con las mismas palabras.",
        "Empresas, organizaciones y universidades se muestran como un solo grupo donde alguno de ellos tiene menos de 10 respuestas.",
      ],
      points: [
        "De 10 a 29 respuestas: puntos enteros, con intervalo, marcados «poca precisión».",
        "Las proporciones y los promedios cercanos a 0 o a 100 se dan como límites: 20 y 80 con 10 a 19 respuestas, 10 y 90 con 20 a 39, 5 y 95 con 40 a 99, 2 y 98 con 100 a 299, 1 y 99 desde 300.",
        "Los resultados publicados quedan como están.",
      ],
    },
    {
      id: "limits",
      title: "Qué no pueden decir estos números",
      text: [],
      points: [
        "Quienes no contestaron pueden pensar de otro modo; ponderar repara solo lo que explican la escuela, el grupo y el idioma.",
        "Varias respuestas de un mismo hogar hacen los intervalos algo demasiado estrechos, más aún donde más de 5 de cada 100 personas que contestaron comparten una dirección. Las respuestas no se guardan por hogar, así que no podemos decir cuánto.",
        "No hay medianas de puntajes ni resultados por nada que no sea grupo, escuela e idioma: para estas páginas solo se guardan sumas de celdas pequeñas.",
        "Un cambio después de un suceso no prueba que el suceso lo haya causado.",
        "Con muchas comparaciones, algunas parecen claras por azar; decimos cuántas se hicieron.",
        "Las diferencias entre escuelas cuyos intervalos se traslapan son sobre todo azar. No publicamos ninguna clasificación.",
      ],
    },
    {
      id: "choices",
      title: "Qué es una decisión y no una ley natural",
      text: [
        "Estas son decisiones de los autores de este programa («elegido aquí»), tomadas una vez para todos y antes de conocer ninguna respuesta:",
      ],
      points: [
        "Los grupos empiezan en 10 personas.",
        "Un cambio empieza en 5 puntos.",
        "«Pocas» son menos de 20 de cada 100 familias o de 50 de cada 100 miembros del personal.",
        "Una respuesta es completa desde 80 de cada 100 preguntas que cuentan, y parcial desde 50.",
        "Una escala es experimental con menos de 100 respuestas completas o si el límite inferior de alfa es menor que 0.60; da un titular desde 0.70. La bloquean preguntas que concuerdan con las demás en menos de 0.20.",
        "Un idioma tiene demasiado pocas respuestas con menos de 10, o con 4 veces las personas por respuesta de su grupo; los pesos se recortan a 4 veces su promedio; un efecto de diseño mayor que 2 es una advertencia, y con más de 4 no hay titulares.",
        "Un intervalo tiene tantos grados de libertad como personas menos estratos, al menos uno.",
        "Cuán cerca de 0 o de 100 puede estar una proporción con tan pocas respuestas.",
      ],
    },
  ],
};
