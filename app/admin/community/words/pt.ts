import type { CommunityWords } from "./en";

/** Unreviewed. */
export const pt: CommunityWords = {
  now: "Aberto agora",
  now_survey:
    "“{title}” está aberta até {day}. Se foi convidado, o seu link pessoal está no seu e-mail.",
  now_code: "Digite o código de uma carta",
  now_open: "Participe sem convite",
  now_comments: "Comente “{title}”",
  now_until: "Até {day}.",
  now_needs: "O que o plano ainda precisa",
  last: "O que resultou da última vez",
  last_promises: "De {all} promessas, {done} estão cumpridas até agora.",
  last_said: "Você disse, nós fizemos",
  calendar: "Calendário",
  cal_file: "Adicionar à sua agenda (.ics)",
  cal_opens: "A pesquisa “{title}” abre",
  cal_survey: "A pesquisa “{title}” encerra",
  cal_comments: "Último dia para comentar “{title}”",
  cal_report: "Até este dia informamos o que ouvimos",
  cal_shift: "Voluntários se encontram: “{title}”",
  cal_promise: "Prometido: {title}",
  ways: "A sua forma de participar",
  ways_lede: "Todos podem ler, comentar o plano e perguntar. Além disso:",
  families: "Famílias",
  families_way: "Você é convidado por e-mail ou carta, no seu idioma e sem conta.",
  staff: "Equipe",
  staff_way:
    "Você é convidado no endereço de trabalho. Suas respostas contam com as de muitos, nunca sozinhas.",
  business: "Empresas",
  business_way: "Responda à pesquisa e veja de quais bens, dinheiro ou horas o plano precisa.",
  organization: "Organizações",
  organization_way:
    "Responda à pesquisa, ofereça espaços, pessoas ou conhecimento e revise partes do plano.",
  higher_ed: "Ensino superior",
  higher_ed_way:
    "Responda à pesquisa, ofereça experiência ou tempo de estudantes e revise partes do plano.",
  community: "Vizinhos",
  community_way: "Comente o plano, dê uma mão ou pergunte ao distrito.",
  ask: "Pergunte ao distrito",
  feed: "Notícias como feed (Atom)",
};
