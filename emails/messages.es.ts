import type { MailWords } from "./messages";
import { ended } from "./punctuation";

const audiences = {
  families: "Familias",
  staff: "Personal",
  business: "Empresas",
  organization: "Organizaciones",
  higher_ed: "Educación superior",
  community: "Vecinos",
  partners: "Aliados: empresas, organizaciones y educación superior",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) =>
    school
      ? `Usted tiene un hijo o una hija en ${school}.`
      : "Usted tiene un hijo o una hija en nuestras escuelas.",
  staff: (school) => (school ? `Usted trabaja en ${school}.` : "Usted trabaja en el distrito."),
  business: () => "Usted representa a una empresa de aquí.",
  organization: () => "Usted representa a una organización de aquí.",
  higher_ed: () => "Usted trabaja en la educación superior de esta zona.",
  community: (school) =>
    school ? `Usted vive cerca de ${school}.` : "Usted vive en nuestra comunidad.",
};

export const es: MailWords = {
  isThisReal: (contact) =>
    `¿Es auténtico este correo? Pregunte en la oficina del distrito${contact ? ` (${contact})` : ""} o en su escuela.`,
  whyYouGetIt: "Lo recibe porque esta dirección está en el directorio del distrito.",
  stop: "No recibir más correos de encuestas",
  orCode:
    "¿Prefiere no presionar un botón en un correo? Escriba esta dirección en su navegador y después su código:",
  greeting: (name) => `Hola, ${name}:`,
  intro: (minutes) =>
    `Antes de decidir sobre la tecnología en nuestras escuelas, preguntamos a todas las personas a las que afecta. Toma unos ${minutes} minutos, se puede hacer en el teléfono y no hace falta una cuenta.`,
  answer: "Responder las preguntas",
  inMinutes: (minutes, closes) =>
    ended(`Unos ${minutes} minutos, sin cuenta. Abierta hasta el ${closes}`),
  openUntil: (closes) => ended(`La encuesta está abierta hasta el ${closes}`),
  confidential: (threshold) => ({
    lead: "Sus respuestas son confidenciales.",
    rest: `Mostramos grupos de ${threshold} o más, nunca a una persona. Quien administra la base de datos podría consultar respuestas, y pueden aplicarse las leyes de registros públicos; la página de la encuesta lo explica. El enlace es solo suyo: por favor, no lo comparta.`,
  }),
  anonymous: (threshold) => ({
    lead: "Sus respuestas son anónimas.",
    rest: `Se guardan sin su nombre y mostramos grupos de ${threshold} o más. Durante un tiempo breve, hasta que respondan bastantes personas, los registros y las copias de seguridad aún podrían revelar de quién son; después, ya nada puede revelarlo. El enlace sirve una sola vez.`,
  }),
  hearBack: (reportBy) => ({
    lead: "Sabrá de nosotros.",
    rest: `Al terminar verá sus propios puntajes. ${reportBy ? `A más tardar el ${reportBy}` : "Cuando termine la encuesta"} publicaremos lo que escuchamos, lo que haremos y lo que no haremos.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `Recordatorio: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`Aún no tenemos su respuesta, y la encuesta está abierta hasta el ${closes}`)} Si ya respondió: gracias, no tiene que hacer nada.`,
  reportSubject: (survey) => `Lo que resultó: ${survey}`,
  reportLead: (survey) =>
    `Le preguntamos: «${survey}». Esto es lo que escuchamos, lo que haremos y lo que no haremos.`,
  reportPreview: "Lo que escuchamos, lo que haremos y lo que no haremos.",
  yourGroup: (audience) => `Su grupo: ${audience}`,
  audiences,
  awareness: "Conocimiento",
  buyIn: "Apoyo",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const score = `${bound ? { at_least: "al menos ", at_most: "como máximo " }[bound] : ""}${mean} de 100`;
    const rough = n < 30 ? " Respondieron pocas personas, así que es un número aproximado." : "";
    return interval
      ? `${construct}: ${score}. Respondieron ${n} personas; para todo el grupo (${audience}), lo más probable es que el puntaje esté entre ${interval.low} y ${interval.high}.${rough}`
      : `${construct}: ${score} entre las ${n} personas que respondieron.${rough}`;
  },
  notShown: (construct) =>
    `${construct}: no se muestra, para proteger a las personas de grupos pequeños.`,
  heard: "Lo que escuchamos",
  willDo: "Lo que haremos",
  willNotDo: "Lo que no haremos, y por qué",
  by: (who, when) => [who, when && `a más tardar el ${when}`].filter(Boolean).join(", "),
  allResults: "Ver todos los resultados",
  ownAnswers: "Ver sus propias respuestas junto a las de su grupo",
  signIn: "Iniciar sesión",
  signInSubject: (site) => `Iniciar sesión en ${site}`,
  signInLead: (site, minutes) =>
    `Presione el botón en el navegador desde el que lo pidió para entrar a ${site}. Sirve una vez, durante ${minutes} minutos.`,
  signInCode: "En otro dispositivo, o si se le pide un código, escriba este:",
  signInNotYou: "¿No lo pidió usted? Entonces no haga nada: nadie entra sin este correo.",
  code: (code) => `Su código: ${code}`,
  codeTitle: "Su código",
  codeLead: (minutes) =>
    `Escriba este código en la página que lo pidió. Sirve durante ${minutes} minutos:`,
  codeNotYou: "¿No pidió un código? Entonces no haga nada y no se lo dé a nadie.",
  confirmSubject: (plan) => `Su comentario: ${plan}`,
  confirmTitle: "¿Es usted?",
  confirmLead: (plan, days) =>
    `Alguien comentó «${plan}» y dio esta dirección. Si fue usted, abra la página y presione allí el botón. Sin ese paso, el comentario se borra a los ${days} días.`,
  confirmAgreeLead: (plan) =>
    `Alguien quiere apoyar un comentario sobre «${plan}» y dio esta dirección. Si fue usted, abra la página y presione allí el botón.`,
  confirmOpen: "Abrir la página",
  confirmNotYou:
    "¿No fue usted? Entonces no haga nada, o presione «No lo escribí yo» en esa página. Nada se muestra sin usted. El enlace es solo suyo: no lo comparta.",
  welcome: (site) => `Su acceso a ${site}`,
  welcomeLead: (site, role) =>
    `Ya puede trabajar en ${site}, con el papel de ${role}. El botón inicia su sesión; no necesita contraseña.`,
  setUpLead: (site) =>
    `${site} está listo para configurarse. El botón inicia su sesión; no necesita contraseña.`,
  setUp: "Empezar la configuración",
  linkUntil: (until) =>
    `${ended(`El enlace sirve una vez, hasta el ${until}`)} Después puede pedir otro en la página de inicio de sesión.`,
  roles: {
    admin: "administración",
    leader: "dirección",
    editor: "edición",
    viewer: "consulta",
  },
};
