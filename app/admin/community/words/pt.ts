import type { CommunityWords } from "./en";

/** Unreviewed. */
export const pt: CommunityWords = {
  now: "Aberto agora",
  now_survey:
    "A pesquisa “{title}” está aberta até {day}. Se você recebeu um convite, seu link pessoal está no seu e-mail.",
  now_code: "Digitar o código de uma carta",
  now_open: "Participar sem convite",
  now_comments: "Comentar “{title}”",
  now_until: "Até {day}.",
  now_needs: "Do que o plano ainda precisa",
  last: "O que resultou da última vez",
  last_promises: "De {all} promessas, {done} estão cumpridas até agora.",
  last_said: "Vocês disseram, nós fizemos",
  calendar: "Calendário",
  cal_file: "Adicionar à sua agenda (.ics)",
  cal_opens: "A pesquisa “{title}” abre",
  cal_survey: "A pesquisa “{title}” termina",
  cal_comments: "Último dia para comentar “{title}”",
  cal_report: "Até este dia informamos o que ouvimos",
  cal_shift: "Encontro de voluntários: “{title}”",
  cal_promise: "Prometido: {title}",
  ways: "Sua forma de participar",
  ways_lede: "Todos podem ler, comentar o plano e perguntar. Além disso:",
  families: "Famílias",
  families_way: "Você recebe um convite por e-mail ou carta, no seu idioma, sem criar conta.",
  staff: "Funcionários",
  staff_way:
    "Você recebe um convite no endereço de trabalho. Suas respostas são contadas junto com as de muitas pessoas, nunca sozinhas.",
  business: "Empresas",
  business_way: "Responda à pesquisa e veja de que materiais, dinheiro ou horas o plano precisa.",
  organization: "Organizações",
  organization_way:
    "Responda à pesquisa, ofereça espaços, pessoas ou conhecimento e revise partes do plano.",
  higher_ed: "Faculdades e universidades",
  higher_ed_way:
    "Responda à pesquisa, ofereça conhecimento especializado ou tempo de estudantes e revise partes do plano.",
  community: "Vizinhos e moradores",
  community_way: "Comente o plano, dê uma ajuda ou faça uma pergunta ao distrito.",
  ask: "Pergunte ao distrito",
  feed: "Notícias como feed (Atom)",
};
