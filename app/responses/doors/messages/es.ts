import type { DoorMessages } from "./en";

/** US Spanish, with "usted". Unreviewed. */
export const es: DoorMessages = {
  "open.title": "Participe: {title}",
  "open.lede":
    "Aquí puede responder sin un enlace propio. Toma aproximadamente {minutes, plural, one {un minuto} other {# minutos}} y no hace falta una cuenta.",
  "open.own":
    "¿Recibió un correo o una carta con su propio enlace o código? Entonces úselo, por favor: solo esas respuestas cuentan en los resultados.",
  "open.own_code": "Escribir mi código",
  "open.apart":
    "Nadie puede comprobar quién responde aquí. Por eso estas respuestas se cuentan aparte, como «no verificadas», y nunca se mezclan con las de las personas invitadas.",
  "open.who": "¿Qué relación tiene usted con las escuelas?",
  "open.audience":
    "{audience, select, families {Soy madre, padre o tutor} staff {Trabajo en las escuelas} business {Represento a una empresa} organization {Represento a una organización} higher_ed {Trabajo en la educación superior} other {Soy vecino o residente}}",
  "open.who_needed": "Elija lo que mejor le describa.",
  "open.school": "¿En qué escuela piensa?",
  "open.no_school": "Ninguna en particular",
  "open.start": "Ir a las preguntas",
  "open.privacy": "Sus respuestas no llevan nombre",
  "open.privacy_stored":
    "Guardamos sus respuestas con el día, el idioma, y el grupo y la escuela que eligió: ningún nombre, ninguna dirección de correo, nada de su dispositivo.",
  "open.privacy_limit":
    "Para que nadie pueda inundar esta encuesta, contamos cuántos formularios llegan desde una misma dirección de red, guardada en forma ilegible y durante un día como máximo. Esa cuenta no se guarda con las respuestas.",
  "open.after": "Una vez enviadas, no se pueden cambiar.",
  "open.thanks": "Gracias. Recibimos sus respuestas.",
  "open.thanks_apart": "Cuentan como «no verificadas», aparte de las de las personas invitadas.",
  "open.confirm": "¿Quiere que cuenten como verificadas por correo?",
  "open.confirm_what":
    "Le enviamos un enlace por correo. Hasta que lo use, {days, plural, one {un día} other {# días}} como máximo, una forma ilegible de su dirección está junto a sus respuestas; después se guarda aparte, para que una dirección verifique un solo conjunto de respuestas. La dirección misma se usa solo para ese correo.",
  "open.confirm_email": "Su correo electrónico",
  "open.confirm_bad": "Escriba una dirección de correo, como nombre@example.org.",
  "open.confirm_send": "Enviarme el enlace",
  "open.confirm_sent": "El correo está en camino, si la dirección es correcta",
  "open.confirm_sent_what":
    "Su enlace sirve durante {days, plural, one {un día} other {# días}}. ¿No llegó nada? Mire también en el correo no deseado.",
  "open.confirm_page": "¿Son suyas estas respuestas?",
  "open.confirm_page_what":
    "Presione el botón y las respuestas enviadas con esta dirección contarán como verificadas por correo.",
  "open.confirm_button": "Sí, verificarlas",
  "open.confirmed": "Sus respuestas están verificadas por correo",
  "open.confirmed_what": "Siguen contándose aparte de las de las personas invitadas. Gracias.",
  "open.confirm_twice": "Esta dirección ya verificó respuestas",
  "open.confirm_twice_what":
    "Una dirección verifica un solo conjunto de respuestas en una encuesta. Las posteriores quedan como «no verificadas».",
  "open.confirm_over": "Este enlace ya no sirve",
  "open.confirm_over_what":
    "Ya se usó, pasaron sus días o la encuesta está cerrada. Lo que se envió no se ha perdido.",
  "open.again": "Otra persona quiere responder en este dispositivo",

  "mail.subject": "Verifique sus respuestas: {district}",
  "mail.lead":
    "Alguien respondió la encuesta «{title}» y dio esta dirección. Si fue usted, abra la página y presione allí el botón.",
  "mail.open": "Abrir la página",
  "mail.not_you":
    "¿No fue usted? Entonces no haga nada: sin usted no se verifica nada, y la dirección se olvida después de {days, plural, one {un día} other {# días}}.",

  "poster.lede":
    "Díganos qué piensa: {minutes, plural, one {un minuto} other {# minutos}}, en cualquier teléfono, sin cuenta.",
  "poster.scan": "Apunte aquí la cámara de su teléfono",
  "poster.picture": "Una imagen que lleva la cámara del teléfono a la encuesta",
  "poster.or": "o abra",
  "poster.until": "Abierta hasta el {moment}",

  "paper.title": "{title}: formulario en papel",
  "paper.code": "Código",
  "paper.how":
    "Marque con una cruz la casilla de su respuesta, con un bolígrafo oscuro. Para cambiar una respuesta, rellene toda esa casilla y marque otra.",
  "paper.numbers": "Los números pequeños son para quienes pasan el formulario a la computadora.",
  "paper.confidential":
    "El código indica de quién es este formulario, para que cada persona cuente una sola vez. El personal del distrito escribe sus respuestas en el sistema y las ve al hacerlo; después se guardan como las dadas en línea: de forma confidencial, y solo se dan a conocer en grupos de {k} o más.",
  "paper.anonymous":
    "El código indica de quién es este formulario, para que cada persona cuente una sola vez. El personal del distrito escribe sus respuestas en el sistema y las ve al hacerlo. Hasta que se hayan escrito dos veces, las respuestas están junto a su código; después se guardan sin él y solo se dan a conocer en grupos de {k} o más. Si no quiere que nadie vea sus respuestas junto a su código, responda en línea, por favor.",
  "paper.skip": "Puede dejar sin contestar cualquier pregunta.",
  "paper.give_back":
    "A más tardar el {moment}, devuelva el formulario {place, select, none {en la oficina del distrito} other {en {place}}}.",
  "paper.one": "Una respuesta",
  "paper.several": "Todas las que correspondan",
  "paper.rank":
    "Escriba 1 junto a lo que más importa, 2 junto a lo que sigue, hasta {places, number}",
  "paper.number":
    "{bounds, select, both {Un número de {min} a {max}} least {Un número, {min} o más} most {Un número, {max} o menos} other {Un número}}",
  "paper.date": "Año, mes, día",
  "paper.own_words": "Con sus propias palabras",
  "paper.offer_note": "¿Qué exactamente, y cuándo?",
  "paper.offer_agree":
    "El distrito puede leer este ofrecimiento con mi nombre y escribirme al respecto.",
  "paper.only_if": "Solo si: {condition}",
  "paper.question": "pregunta {mark}",
  "paper.is": "{question}: {answers}",
  "paper.answered": "{question} está contestada",
  "paper.unanswered": "{question} no está contestada",
  "paper.bounds":
    "{question}: {bounds, select, both {de {min} a {max}} least {{min} o más} other {{max} o menos}}",
  "paper.not": "no ({condition})",
  "paper.piped": "[su respuesta a la pregunta {mark}]",
  "paper.thanks": "Gracias.",

  "phone.title": "Para leer en voz alta",
  "phone.who": "Le llamo de parte de {district}, por una encuesta a la que se le invitó.",
  "phone.confidential":
    "Escribo lo que usted dice, así que oigo sus respuestas. Después se guardan con su invitación, como las dadas en línea: de forma confidencial, y solo se dan a conocer en grupos de {k} o más.",
  "phone.anonymous":
    "Escribo lo que usted dice, así que oigo sus respuestas. Después se guardan sin su nombre, como las dadas en línea, y solo se dan a conocer en grupos de {k} o más.",
  "phone.skip":
    "Puede saltarse cualquier pregunta, y podemos parar en cualquier momento. ¿Puedo empezar?",
};
