import type { PublicWords } from "../public-words";

/** Unreviewed. */
export const pt: PublicWords = {
  skip: "Ir para o conteúdo",
  error: "Erro:",
  nav: "Páginas deste distrito",
  languages: "Idioma",
  plan: "Plano",
  results: "Resultados",
  report: "Relatório",
  foot: "{district}, no Full Circle",
  contact: "Dúvidas? Fale com {contact}.",
  method: "Como contamos",
  privacy: "Privacidade",
  staff: "Para os funcionários",
  lede: "Aqui você encontra o que o distrito escolar planeja com a tecnologia, o que as pessoas disseram sobre isso e o que resultou disso.",
  plans: "Planos",
  results_title: "O que as pessoas disseram",
  reports: "O que ouvimos e o que vamos fazer",
  published: "Publicado em {day}",
  nothing_title: "Ainda não há nada publicado",
  nothing:
    "Aqui vão ficar os planos, os resultados e os relatórios. Se você recebeu um link de uma pesquisa, abra-o no seu e-mail.",
};
