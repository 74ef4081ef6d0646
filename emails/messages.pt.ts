import type { MailWords } from "./messages";
import { countedIn, writtenIn } from "./numbers";
import { ended } from "./punctuation";

const counted = countedIn("pt");
const written = writtenIn("pt");

const audiences = {
  families: "Famílias",
  staff: "Funcionários",
  business: "Empresas",
  organization: "Organizações",
  higher_ed: "Faculdades e universidades",
  community: "Vizinhos e moradores",
  partners: "Parceiros: empresas, organizações, faculdades e universidades",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) =>
    school
      ? `Você tem um filho ou uma filha em ${school}.`
      : "Você tem um filho ou uma filha nas nossas escolas.",
  staff: (school) => (school ? `Você trabalha em ${school}.` : "Você trabalha no distrito."),
  business: () => "Você fala por uma empresa daqui.",
  organization: () => "Você fala por uma organização daqui.",
  higher_ed: () => "Você trabalha em uma faculdade ou universidade daqui.",
  community: (school) =>
    school ? `Você mora perto de ${school}.` : "Você mora na nossa comunidade.",
};

const minutesOf = (minutes: number) => counted(minutes, "um minuto", "{n} minutos");
const peopleOf = (people: number) =>
  counted(people, "uma pessoa respondeu", "{n} pessoas responderam");

/** Unreviewed. */
export const pt: MailWords = {
  isThisReal: (contact) =>
    `Este e-mail é verdadeiro? Pergunte no escritório do distrito escolar${contact ? ` (${contact})` : ""} ou na sua escola.`,
  whyYouGetIt: "Você recebe este e-mail porque seu endereço está na lista do distrito escolar.",
  stop: "Não receber mais e-mails de pesquisas",
  orCode:
    "Prefere não apertar um botão em um e-mail? Digite este endereço no navegador e depois seu código:",
  greeting: (name) => `Olá, ${name},`,
  intro: (minutes) =>
    `Antes de tomar decisões sobre a tecnologia nas nossas escolas, ouvimos todas as pessoas que elas afetam. Leva cerca de ${minutesOf(minutes)}, também no celular, e não é preciso criar conta.`,
  answer: "Responder às perguntas",
  inMinutes: (minutes, closes) =>
    ended(`Cerca de ${minutesOf(minutes)}, sem criar conta. Aberta até ${closes}`),
  openUntil: (closes) => ended(`A pesquisa está aberta até ${closes}`),
  confidential: (threshold) => ({
    lead: "Suas respostas são confidenciais.",
    rest: `Mostramos grupos de ${written(threshold)} pessoas ou mais, nunca uma pessoa só. Quem administra o banco de dados poderia procurar respostas, e a lei de registros públicos pode se aplicar a elas; a página da pesquisa explica mais. O link é só seu: por favor, não passe para ninguém.`,
  }),
  anonymous: (threshold) => ({
    lead: "Suas respostas são anônimas.",
    rest: `Elas são guardadas sem seu nome, e mostramos grupos de ${written(threshold)} pessoas ou mais. Por pouco tempo, até que um número suficiente de outras pessoas tenha respondido, os registros do sistema e as cópias de segurança ainda poderiam revelar de quem são; depois disso, nada mais pode. O link só funciona uma vez.`,
  }),
  hearBack: (reportBy) => ({
    lead: "Você terá uma resposta nossa.",
    rest: `Logo depois de responder, você vê sua própria pontuação. ${reportBy ? `Até ${reportBy}` : "Quando a pesquisa terminar"} publicamos o que ouvimos, o que vamos fazer e o que não vamos fazer.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `Lembrete: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`Ainda não temos sua resposta, e a pesquisa está aberta até ${closes}`)} Se você já respondeu: obrigado, não precisa fazer nada.`,
  reportSubject: (survey) => `O que resultou da pesquisa: ${survey}`,
  reportLead: (survey) =>
    `Perguntamos a você: “${ended(survey)}” Veja o que ouvimos, o que vamos fazer e o que não vamos fazer.`,
  reportPreview: "O que ouvimos, o que vamos fazer e o que não vamos fazer.",
  yourGroup: (audience) => `Seu grupo: ${audience}`,
  audiences,
  awareness: "Conhecimento",
  buyIn: "Apoio",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const cut = bound ? { at_least: "pelo menos ", at_most: "no máximo " }[bound] : "";
    const score = `${construct}: ${cut}${written(mean)} de ${written(100)}`;
    const rough = n < 30 ? " Poucas pessoas responderam, então é um valor aproximado." : "";
    return interval
      ? `${score}. ${capital(peopleOf(n))}; para o grupo todo (${audience}), a pontuação muito provavelmente fica entre ${written(interval.low)} e ${written(interval.high)}.${rough}`
      : `${score}. ${capital(peopleOf(n))}.${rough}`;
  },
  notShown: (construct) =>
    `${construct}: não mostrado, para proteger as pessoas de grupos pequenos.`,
  heard: "O que ouvimos",
  willDo: "O que vamos fazer",
  willNotDo: "O que não vamos fazer, e por quê",
  by: (who, when) => [who, when && `até ${when}`].filter(Boolean).join(", "),
  allResults: "Ver todos os resultados",
  ownAnswers: "Ver suas respostas ao lado das do seu grupo",
  signIn: "Entrar",
  signInSubject: (site) => `Entrar em ${site}`,
  signInLead: (site, minutes) =>
    `Para entrar em ${site}, aperte o botão no mesmo navegador em que fez o pedido. Ele só funciona uma vez, por ${minutesOf(minutes)}.`,
  signInCode: "Em outro aparelho, ou se for pedido um código, digite este:",
  signInNotYou: "Não foi você que pediu? Então não faça nada: ninguém entra sem este e-mail.",
  code: (code) => `Seu código: ${code}`,
  codeTitle: "Seu código",
  codeLead: (minutes) =>
    `Digite este código na página que o pediu. Ele vale por ${minutesOf(minutes)}:`,
  codeNotYou: "Você não pediu um código? Então não faça nada e não passe este código para ninguém.",
  confirmSubject: (plan) => `Seu comentário: ${plan}`,
  confirmTitle: "Foi você?",
  confirmLead: (plan, days) =>
    `Alguém comentou “${ended(plan)}” e deu este endereço. Se foi você, abra a página e aperte o botão que está nela. Sem isso, o comentário é apagado depois de ${counted(days, "um dia", "{n} dias")}.`,
  confirmAgreeLead: (plan) =>
    `Alguém quer concordar com um comentário sobre “${ended(plan)}” e deu este endereço. Se foi você, abra a página e aperte o botão que está nela.`,
  confirmOpen: "Abrir a página",
  confirmNotYou:
    "Não foi você? Então não faça nada, ou aperte “Não fui eu que escrevi” nessa página. Nada é mostrado sem sua confirmação. O link é só seu: por favor, não passe para ninguém.",
  welcome: (site) => `Seu acesso a ${site}`,
  welcomeLead: (site, role) =>
    `Você já pode trabalhar em ${site}, com acesso de ${role}. Entre pelo botão; você não precisa de senha.`,
  setUpLead: (site) =>
    `${site} está pronto para ser configurado. Entre pelo botão; você não precisa de senha.`,
  setUp: "Começar a configuração",
  linkUntil: (until) =>
    `${ended(`O link só funciona uma vez, até ${until}`)} Depois você pede um novo na página de entrada.`,
  roles: {
    admin: "administração",
    leader: "direção",
    editor: "edição",
    viewer: "consulta",
  },
};

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("pt") + sentence.slice(1);
}
