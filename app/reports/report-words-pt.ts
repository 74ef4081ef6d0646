import type { ReportWords } from "./report-words";

/** Unreviewed. */
export const pt: ReportWords = {
  published: "Publicado em {day}",
  results: "Ver todos os resultados",
  feedback: "O que resultou das suas respostas",
  feedbackLede: "Perguntamos a você: “{title}”. Veja o que ouvimos e o que resulta disso.",
  now: "Grupos, segundo os resultados publicados em {day}",
  margin: "Margem: 95 de cada 100 margens assim contêm a pontuação verdadeira",
  legend: "Legenda",
  column: "Quem",
  answered: "Responderam",
  score: "Pontuação, de 0 a 100",
  interval: "Intervalo",
  atLeast: "pelo menos {score}",
  atMost: "no máximo {score}",
  waitingWhy:
    "Ainda estamos lendo o que as pessoas responderam. Esta página mostra os resultados e o que vamos fazer assim que forem publicados.",
  report: "O relatório em página própria",
  mails: "E-mails",
  hidden: "não mostrado, para proteger as pessoas de grupos pequenos",
  people: "{count} responderam",
  range: "de {low} a {high}",
  low: "pouca precisão",
  few: "baixa taxa de resposta",
  open: "sem lista de convidados",
  loose: "Pessoas que responderam: falam só por si mesmas",
};
