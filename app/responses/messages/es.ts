import type { Messages } from "./en";

/** US Spanish, with "usted". Unreviewed. */
export const es: Messages = {
  "frame.skip_form": "Ir a las preguntas",
  "frame.skip": "Ir al contenido",
  "frame.languages": "Idioma",
  "frame.error": "Error:",
  "frame.sent_by": "Enviada por {district}.",
  "frame.questions": "¿Preguntas? {contact}",
  "frame.ask_sender": "¿Preguntas? Comuníquese con la escuela u oficina que le envió el enlace.",
  "frame.asked_by": "Una encuesta de {district}.",
  "frame.ask_district": "¿Preguntas? Comuníquese con una escuela o con la oficina del distrito.",

  "form.title": "{title}: encuesta, {district}",
  "form.for":
    "{audience, select, families {Para las familias} staff {Para el personal} business {Para las empresas} organization {Para las organizaciones} higher_ed {Para universidades y colegios universitarios} other {Para vecinos y residentes}}",
  "form.for_school":
    "{audience, select, families {Para las familias de {school}} staff {Para el personal de {school}} business {Para las empresas, sobre {school}} organization {Para las organizaciones, sobre {school}} higher_ed {Para universidades y colegios universitarios, sobre {school}} other {Para vecinos y residentes, sobre {school}}}",
  "form.about_school":
    "{audience, select, families {Cuando una pregunta diga «la escuela de su hijo o hija», piense por favor en {school}.} staff {Cuando una pregunta diga «su escuela u oficina», piense por favor en {school}.} other {Cuando una pregunta trate de una escuela, piense por favor en {school}.}}",
  "form.length":
    "{questions, plural, one {Una pregunta} other {# preguntas}}, aproximadamente {minutes, plural, one {un minuto} other {# minutos}}.",
  "form.open_until": "Abierta hasta el {moment}",
  "form.sections": "Secciones",
  "form.section": "Sección {number} de {count}",
  "form.needed": "(necesaria)",
  "form.answered":
    "{answered} de {count, plural, one {una pregunta} other {# preguntas}} con respuesta",
  "form.read_part": "Leer esta parte del plan (se abre en otra pestaña)",
  "form.read_plan": "Leer el plan del que se trata (se abre en otra pestaña)",
  "form.next": "Siguiente",
  "form.back": "Atrás",
  "form.part": "Parte {number, number} de {count, number}",
  "form.end": "Esa era la última pregunta.",
  "form.rank": "Lugar {number, number}",
  "form.rank_none": "Nada elegido",
  "form.rank_how": "Elija primero lo que más importa y luego lo que sigue.",
  "form.other": "Con sus propias palabras",
  "form.offer_note": "¿Qué exactamente y cuándo? (opcional)",
  "form.offer_agree":
    "El distrito puede leer este ofrecimiento con mi nombre y escribirme al respecto. Sin esta marca solo se cuenta.",
  "form.forget": "¿Dispositivo compartido? Guardar y olvidarme aquí",
  "form.send": "Enviar mis respuestas",
  "form.save": "Guardar y seguir después",
  "form.after_confidential":
    "Puede corregirlas hasta el {moment}, en el navegador desde el que las envíe. A continuación verá sus propios puntajes.",
  "form.after_anonymous":
    "Una vez enviadas, no se pueden cambiar. A continuación verá sus propios puntajes, solo esa vez.",
  "form.save_rule":
    "Lo que guarda todavía no está enviado. Si no llega a enviarlo, contará como enviado cuando se cierre la encuesta, siempre que haya contestado al menos la mitad de las preguntas que cuentan para un puntaje; si no, se borra.",

  "privacy.confidential": "Sus respuestas son confidenciales",
  "privacy.anonymous": "Sus respuestas son anónimas",
  "privacy.groups":
    "Informamos sobre grupos de {k} personas o más, nunca sobre una sola. La escuela no ve ninguna respuesta individual.",
  "privacy.stored_with_link":
    "Su enlace le permite corregir sus respuestas hasta que se cierre la encuesta. Por eso sus respuestas se guardan junto con él: un administrador de la base de datos podría relacionarlos, y es posible que se les aplique la ley de registros públicos.",
  "privacy.unlink": "El {day} destruiremos la conexión entre usted y sus respuestas.",
  "privacy.burned":
    "Su enlace sirve una sola vez. Sus respuestas se guardan sin él y sin su nombre, así que nadie puede encontrarlas para corregirlas o borrarlas. Solo anotamos que contestó, para no enviarle recordatorios.",
  "privacy.flush":
    "Esperan hasta que hayan contestado al menos {flush} personas y entonces se mezclan; no se conserva con ellas ni el día ni la hora. Mientras esperan, un administrador de la base de datos todavía podría relacionarlas con usted. Los registros del sistema, las copias de seguridad y los borradores de resultados hechos mientras la encuesta está abierta podrían permitirlo también después.",
  "privacy.skip": "Puede saltarse cualquier pregunta y dejar de contestar en cualquier momento.",
  "privacy.skip_needed":
    "Puede saltarse cualquier pregunta que no esté marcada como «necesaria» y dejar de contestar en cualquier momento.",
  "privacy.read": "Leer la declaración de privacidad completa",

  "error.needed":
    "{count, plural, one {Hace falta una respuesta para poder enviar} other {Hacen falta # respuestas para poder enviar}}",
  "error.check":
    "{count, plural, one {Revise una respuesta para poder enviar} other {Revise # respuestas para poder enviar}}",
  "error.needed_step":
    "{count, plural, one {Hace falta una respuesta para poder seguir} other {Hacen falta # respuestas para poder seguir}}",
  "error.check_step":
    "{count, plural, one {Revise una respuesta para poder seguir} other {Revise # respuestas para poder seguir}}",
  "error.question": "Pregunta {number}: {text}",
  "error.required": "Elija una respuesta.",
  "error.required_apart": "Elija una respuesta, o «{apart}».",
  "error.required_multiple": "Elija al menos una respuesta.",
  "error.required_text": "Escriba aquí una respuesta.",
  "error.unknown_option": "Elija una de las respuestas de esta lista.",
  "error.several": "Elija una sola respuesta.",
  "error.exclusive": "«{option}» no se puede combinar con otras respuestas.",
  "error.not_a_number": "Escriba un número con cifras, por ejemplo 12.",
  "error.out_of_range":
    "{bounds, select, both {Escriba un número de {min} a {max}.} least {Escriba {min} o más.} other {Escriba {max} o menos.}}",
  "error.required_day": "Elija un día.",
  "error.required_ranking": "Elija al menos lo que va primero.",
  "error.required_consent":
    "Marque la casilla si está de acuerdo; sin ella no se pueden enviar sus respuestas.",
  "error.twice": "Elija cada respuesta una sola vez.",
  "error.not_a_day": "Escriba el día como año-mes-día, por ejemplo 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {Elija un día entre {min} y {max}.} least {Elija {min} o un día posterior.} other {Elija {max} o un día anterior.}}",
  "error.too_long": "Acorte este texto a {most, number} caracteres; ahora tiene {length, number}.",

  "notice.conflict": "Estas respuestas ya están enviadas",
  "notice.conflict_what":
    "Llegaron respuestas desde otra pestaña o ventana después de que usted abrió esta. Abajo está lo que acaba de llenar.",
  "notice.conflict_choice":
    "Envíelo para ponerlo en lugar de las respuestas que ya están, o conserve esas.",
  "notice.conflict_keep": "Conservar las respuestas que ya están",
  "notice.elsewhere": "Hay respuestas guardadas desde otro navegador",
  "notice.elsewhere_what":
    "Un enlace por sí solo nunca las muestra, porque los enlaces se reenvían. Un código enviado por correo las abre aquí. También puede responder aquí desde el principio; lo que guarde aquí sustituye entonces a lo guardado allí.",
  "notice.correcting": "Está corrigiendo las respuestas que envió",
  "notice.correcting_what": "Quedan como están hasta que envíe de nuevo esta página.",
  "notice.saved": "Guardado el {moment}",
  "notice.saved_what": "Todavía no está enviado. Siga cuando quiera, en este navegador.",
  "notice.preview": "Esto es una vista previa",
  "notice.preview_what": "Nada de lo que marque aquí se guarda ni se envía.",

  "auto.saved": "Guardado, {time}",
  "auto.kept":
    "No hay conexión. Lo que llenó se queda en esta pestaña y se guarda cuando vuelva la conexión.",
  "auto.unsent":
    "No se envió: no hay conexión. No se ha perdido nada. Deje esta página abierta y envíe de nuevo cuando vuelva la conexión.",
  "auto.restored": "Volvimos a poner lo que usted había llenado en esta página.",
  "forgotten.title": "Este navegador le ha olvidado",
  "forgotten.happened":
    "Lo que lo conectaba con esta encuesta se ha borrado aquí. Lo que había guardado o enviado permanece en la encuesta.",
  "forgotten.todo":
    "Para continuar, abra su enlace donde quiera y pida un código por correo. En un dispositivo compartido, cierre ahora esta ventana.",

  "unknown.title": "No encontramos este enlace de la encuesta",
  "unknown.happened": "Quizás el programa de correo lo cortó, o cambió alguna letra o número.",
  "unknown.todo":
    "Abra otra vez el enlace del correo, o cópielo completo en la barra de direcciones. Si eso no ayuda, pregunte en la escuela u oficina que se lo envió: le pueden enviar uno nuevo.",
  "closed.title": "Esta encuesta está cerrada",
  "closed.happened": "Se cerró el {moment}, y ya no se pueden enviar ni cambiar respuestas.",
  "closed.todo": "Lo que la gente contestó se publica para todos, en grupos de {k} personas o más.",
  "closed.results": "Ver los resultados",
  "not_yet_open.title": "Esta encuesta todavía no está abierta",
  "not_yet_open.happened": "Se abre el {moment}, en la zona horaria del distrito.",
  "not_yet_open.todo": "Guarde el correo: el mismo enlace servirá a partir de entonces.",
  "too_many.title": "Demasiados intentos en poco tiempo",
  "too_many.happened":
    "Desde donde usted está ha llegado más de lo que podemos recibir a la vez. Puede que la causa sea otra persona en la misma red.",
  "too_many.todo":
    "{minutes, plural, one {Espere un minuto} other {Espere # minutos}} y vuelva a intentarlo. No se pierde nada de lo que haya enviado antes.",
  "too_large.title": "Esto es más de lo que podemos recibir",
  "too_large.happened": "Lo que escribió es demasiado largo, así que no se guardó nada.",
  "too_large.todo":
    "Vuelva atrás, acorte lo que escribió con sus propias palabras y envíe de nuevo.",
  "trouble.title": "Algo falló aquí",
  "trouble.happened":
    "La falla es nuestra, no de usted. Es posible que sus respuestas no se hayan guardado.",
  "trouble.todo":
    "Vuelva atrás y envíelas de nuevo en unos minutos. No importa si las envía dos veces: sus respuestas cuentan una sola vez.",
  "not_opened.title": "La encuesta no se puede abrir ahora",
  "not_opened.happened": "La falla es nuestra, no de usted. Lo que envió o guardó antes sigue ahí.",
  "not_opened.todo": "Pruebe el mismo enlace de nuevo en unos minutos.",

  "receipt.title": "Gracias. Recibimos sus respuestas.",
  "receipt.page": "Gracias: {district}",
  "receipt.correct_until":
    "Puede corregirlas hasta el {moment}, con el mismo enlace en este navegador.",
  "receipt.final": "Se guardan sin su enlace, así que ya no se pueden cambiar.",
  "receipt.received": "Recibido el {day}",
  "receipt.correct": "Corregir mis respuestas",
  "receipt.forget": "¿Dispositivo compartido? Olvidarme aquí",
  "receipt.own": "Sus propios puntajes",
  "receipt.beside": "Sus respuestas junto a las de su grupo",
  "receipt.beside_wave": "Los números de su grupo son de la última encuesta publicada, {when}.",
  "receipt.beside_later":
    "Los números de su grupo aparecerán aquí cuando la encuesta se haya cerrado y sus resultados estén publicados.",
  "receipt.once": "Mostramos esto una sola vez: estos puntajes no se guardan con su nombre.",
  "receipt.no_score": "Muy pocas preguntas contestadas para dar un puntaje",
  "receipt.you": "Usted",
  "receipt.count": "{count, plural, one {Una pregunta} other {# preguntas}}",
  "receipt.group":
    "{audience, select, families {Todas las familias} staff {Todo el personal} business {Todas las empresas} organization {Todas las organizaciones} higher_ed {Todas las universidades y colegios universitarios} partners {Todos los aliados} other {Todos los vecinos y residentes}}",
  "receipt.answered": "{count, plural, one {contestó una persona} other {contestaron # personas}}",
  "receipt.hidden": "No se muestra",
  "receipt.hidden_why":
    "Muy pocas respuestas para publicarlas. Con tan pocas, alguien podría saber quién dijo qué.",
  "receipt.range": "{low, number} a {high, number}",
  "receipt.table": "Estos números en una tabla",
  "receipt.locked": "Sus respuestas no se muestran en este navegador",
  "receipt.locked_why":
    "Se enviaron desde otro navegador, o se borraron sus cookies. Un enlace por sí solo nunca muestra respuestas, porque los enlaces se comparten.",
  "receipt.unlinked": "Sus respuestas ya están separadas de usted",
  "receipt.unlinked_why":
    "El {day} destruimos la conexión entre usted y sus respuestas, como habíamos dicho. Nadie puede encontrar ya las suyas para mostrarlas, corregirlas o borrarlas, ni usted ni nosotros.",
  "receipt.next": "Qué pasa con sus respuestas",
  "receipt.promise":
    "A más tardar el {day} publicaremos lo que escuchamos, lo que haremos y lo que no haremos.",
  "receipt.promise_mail": "Le enviaremos el enlace por correo.",
  "receipt.plan": "Leer el plan",
  "receipt.plan_comment": "Leer el plan y comentar",
  "receipt.stop_mail": "No recibir más correos de este distrito",
  "code.send": "Enviarme un código por correo",
  "code.again": "Enviarme un código nuevo por correo",
  "code.title": "Escriba el código del correo",
  "code.sent":
    "Enviamos un código a la dirección a la que se envió esta encuesta. Sirve durante {minutes, plural, one {un minuto} other {# minutos}}.",
  "code.label": "Código del correo",
  "code.open": "Mostrar mis respuestas",
  "code.wrong": "Este código no es correcto o ya venció. Pida uno nuevo.",
  "code.too_often": "Se pidieron códigos demasiadas veces. Espere una hora y vuelva a pedirlo.",

  "construct.awareness": "Qué sabe",
  "construct.understanding": "Qué tan claro le resulta",
  "construct.buy_in": "Apoyo al plan",
  "construct.involvement": "Participación",
  "construct.trust_in_loop": "Qué tanto le escuchan",
  "construct.willingness": "Disposición a ayudar",
  "scale.awareness": "0 significa «No había oído hablar de esto»; 100, «Sabía mucho».",
  "scale.understanding": "0 significa «Nada claro»; 100, «Sumamente claro».",
  "scale.buy_in": "0 significa ningún apoyo; 100, todo el apoyo.",
  "scale.involvement":
    "Cuántas de las maneras de participar ha usado, desde 0 (ninguna) hasta 100 (todas).",
  "scale.trust_in_loop": "0 significa que nadie le escucha; 100, que siempre le toman en serio.",
  "scale.willingness": "0 significa «Nada probable»; 100, «Sumamente probable».",

  "chain.title": "El lugar de esta página en el círculo",
  "chain.answer": "Usted contesta",
  "chain.answer_done": "Hecho: gracias",
  "chain.publish": "Nosotros publicamos",
  "chain.publish_what": "Resultados y lo que escuchamos",
  "chain.comment": "Usted comenta",
  "chain.comment_what": "Sobre el borrador del plan",
  "chain.change": "Cambiamos el plan",
  "chain.change_what": "Cada comentario recibe una respuesta",
  "chain.deliver": "Juntos lo logramos",
  "chain.deliver_what": "Necesidades, ofrecimientos, resultados",
};
