import type { CommunityWords } from "./en";

export const es: CommunityWords = {
  now: "Abierto ahora",
  now_survey:
    "«{title}» está abierta hasta el {day}. Si recibió una invitación, su enlace personal está en su correo.",
  now_code: "Escriba el código de una carta",
  now_open: "Participe sin invitación",
  now_comments: "Comente «{title}»",
  now_until: "Hasta el {day}.",
  now_needs: "Lo que el plan aún necesita",
  last: "Qué resultó de la última vez",
  last_promises: "Promesas cumplidas hasta ahora: {done} de {all}.",
  last_said: "Ustedes dijeron, nosotros hicimos",
  calendar: "Calendario",
  cal_file: "Agregar a su calendario (.ics)",
  cal_opens: "Se abre la encuesta «{title}»",
  cal_survey: "Se cierra la encuesta «{title}»",
  cal_comments: "Último día para comentar «{title}»",
  cal_report: "A más tardar este día informaremos lo que escuchamos",
  cal_shift: "Se reúnen los voluntarios: «{title}»",
  cal_promise: "Prometido: {title}",
  ways: "Su manera de participar",
  ways_lede: "Todos pueden leer, comentar el plan y preguntar. Además:",
  families: "Familias",
  families_way: "Se les invita por correo electrónico o por carta, en su idioma y sin cuenta.",
  staff: "Personal",
  staff_way:
    "Se le invita en su dirección de trabajo. Sus respuestas se cuentan junto con las de muchos, nunca solas.",
  business: "Empresas",
  business_way: "Respondan la encuesta y vean qué dinero, cosas u horas necesita el plan.",
  organization: "Organizaciones",
  organization_way:
    "Respondan la encuesta, ofrezcan espacios, personas o conocimientos y revisen partes del plan.",
  higher_ed: "Educación superior",
  higher_ed_way:
    "Respondan la encuesta, ofrezcan experiencia o tiempo de estudiantes y revisen partes del plan.",
  community: "Vecinos",
  community_way: "Comenten el plan, den una mano o hagan una pregunta al distrito.",
  ask: "Pregunte al distrito",
  feed: "Noticias como canal (Atom)",
};
