import type { TextPage } from "~/scores/method/text-sections";

export const privacyEs: TextPage = {
  title: "Privacidad",
  lede: "Qué pasa con lo que usted nos dice, quién puede verlo y qué no podemos prometer. Cada encuesta dice en su primera página si es confidencial o anónima.",
  sections: [
    {
      id: "both",
      title: "En todas las encuestas",
      text: [],
      points: [
        "Los resultados se muestran por grupos de 10 personas o más, igual al público que al distrito. En este sistema nadie ve las respuestas de una sola persona, salvo el personal que escribe en él lo que se contestó en papel o por teléfono, y de él no sale ningún archivo con respuestas individuales.",
        "El personal puede ver a cuántas personas se preguntó y cuántas contestaron, por escuela y grupo. No ve ninguna lista de quién contestó ni qué preguntas dejó alguien sin contestar.",
        "Puede dejar sin contestar cualquier pregunta que no esté marcada como necesaria, y puede detenerse en cualquier momento. No participar no tiene consecuencias.",
        "Lo que escribe con sus propias palabras se separa de sus respuestas cuando la encuesta se cierra. Pasa a una lista mezclada que dice solo de qué grupo viene. Los editores quitan nombres y datos parecidos antes de que lo lea alguien más. Si escribe que alguien puede estar en peligro, una persona del distrito quizá tenga que actuar. No escriba ahí quién es usted si no quiere que se sepa.",
        "No se pregunta a nadie menor de 18 años, y aquí no se guarda nada sobre ningún alumno.",
      ],
    },
    {
      id: "confidential",
      title: "Si la encuesta es confidencial",
      text: [],
      points: [
        "Sus respuestas se guardan con su enlace. Eso le permite continuar más tarde, corregirlas hasta que la encuesta se cierre y ver sus propios puntajes.",
        "Por eso, quien administra la base de datos podría unir su nombre y sus respuestas. El sistema no ofrece a nadie una página que lo haga, pero no podemos volverlo imposible.",
        "Las leyes de registros públicos pueden aplicarse a las respuestas mientras se guarden con un enlace a una persona.",
        "La conexión entre las personas y las respuestas se destruye en una fecha fijada al comenzar la encuesta, que figura en su primera página: de no indicarse otra cosa, 90 días después de la última encuesta prevista que se vaya a comparar. Desde entonces sus respuestas quedan con su grupo, escuela e idioma y sin usted; nadie puede encontrar ya las suyas, ni usted ni nosotros. Si de un grupo así contestaron muy pocas personas, eso todavía puede señalar a alguien. Las copias de seguridad hechas antes de ese día contienen la conexión hasta que se borren.",
        "Un enlace por sí solo nunca muestra respuestas, porque los enlaces se comparten. Hace falta el navegador desde el que se enviaron, o un código que mandamos a su correo.",
      ],
    },
    {
      id: "anonymous",
      title: "Si la encuesta es anónima",
      text: [],
      points: [
        "Su enlace sirve una vez. Cuando envía, anotamos que su enlace está usado y guardamos las respuestas sin él y sin su nombre. Nadie puede encontrar las suyas para corregirlas o borrarlas, ni usted ni nosotros.",
        "Las respuestas esperan hasta que hayan llegado al menos 20. Entonces una parte, elegida al azar, se traslada; al menos 10 se quedan. Cada vez, todas las respuestas de la encuesta, también las trasladadas antes, reciben números nuevos y un nuevo orden al azar, y ninguna hora: solo el día en que se mezclaron por última vez, el mismo para todas. Al cerrar la encuesta se trasladan todas; si entonces quedan menos de 10, no se cuentan en ninguna parte.",
        "Mientras las respuestas esperan, quien administra la base de datos todavía podría averiguar de quién son. Los registros del sistema hechos en ese tiempo también podrían permitirlo después. Quien compara copias de seguridad o borradores de resultados hechos mientras la encuesta está abierta ve qué respuestas llegaron entre una y otra y, si fueron pocas, de quién pueden ser.",
        "Los grupos con menos de 30 personas invitadas se unen a otros antes de que nadie conteste: primero su idioma, después su escuela. Si de un tipo de personas (por ejemplo, el personal) se invitó a menos de 30 en total, quedan como un solo grupo. Sus respuestas se guardan con su grupo unido, y quien administra la base de datos ve quién contestó: si de un grupo contestó una sola persona, se sabe de quién son las respuestas. También lo que escribe, y el idioma en que lo escribe, puede delatarle.",
        "Sus propios puntajes se muestran una sola vez, en la página que sigue al envío. Se conservan durante una hora en una cookie que solo este sistema puede leer, y en ningún otro lugar.",
      ],
    },
    {
      id: "doors",
      title: "Si responde de otra manera",
      text: [],
      points: [
        "En papel o por teléfono, el personal del distrito escribe sus respuestas en el sistema, y al hacerlo las ve o las oye. Un formulario en papel se escribe dos veces. Hasta entonces se guarda junto a su invitación, también en una encuesta anónima, y las copias de seguridad de ese tiempo lo contienen; después las respuestas se guardan como las enviadas con su enlace. Anotamos que el personal pasó un formulario al sistema, cuándo y de qué encuesta, y no de quién.",
        "En un enlace abierto, sin un enlace propio, guardamos sus respuestas con el día, el idioma, y el grupo y la escuela que eligió, y sin nombre. Se cuentan aparte y nunca se mezclan con las de las personas invitadas. Para que nadie pueda inundar una encuesta, contamos los formularios por dirección de red, guardada en forma ilegible y durante un día como máximo, aparte de las respuestas.",
        "Si hace verificar esas respuestas por correo, una forma ilegible de su dirección está junto a ellas hasta que usted use el enlace que le enviamos, 7 días como máximo; después se guarda aparte.",
      ],
    },
    {
      id: "stored",
      title: "Qué se guarda sobre usted",
      text: [
        "La lista del distrito contiene su nombre, su dirección de correo, su idioma, los grupos a los que pertenece y sus escuelas. De cada correo guardamos si se envió y si fue devuelto. No registramos si lo abrió, y sus enlaces llevan directamente aquí.",
      ],
      points: [
        "Una cookie de un año distingue este navegador de otros, para que sus respuestas se muestren aquí y no en otra parte. Contiene un número al azar y nada sobre usted.",
        "En estas páginas no hay rastreo, ni publicidad, ni programas de terceros.",
        "Su enlace personal no queda en los registros de nuestro sistema.",
      ],
    },
    {
      id: "rights",
      title: "Qué puede pedir",
      text: [
        "Puede dejar de recibir correos con el enlace al final de cada uno, sin iniciar sesión. Puede pedir al distrito que corrija o borre lo que guarda sobre usted; en una encuesta confidencial, sus respuestas se borran también mientras exista la conexión. Los resultados ya publicados quedan como están: contienen grupos de 10 o más.",
      ],
    },
  ],
};
