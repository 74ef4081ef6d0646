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
  higher_ed: "Ensino superior",
  community: "Vizinhos",
  partners: "Parceiros: empresas, organizações e ensino superior",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) =>
    school
      ? `Você tem um filho ou uma filha em ${school}.`
      : "Você tem um filho ou uma filha nas nossas escolas.",
  staff: (school) => (school ? `Você trabalha em ${school}.` : "Você trabalha no distrito."),
  business: () => "Você fala por uma empresa daqui.",
  organization: () => "Você fala por uma organização daqui.",
  higher_ed: () => "Você trabalha no ensino superior daqui.",
  community: (school) =>
    school ? `Você mora perto de ${school}.` : "Você mora na nossa comunidade.",
};

const minutesOf = (minutes: number) => counted(minutes, "um minuto", "{n} minutos");
const peopleOf = (people: number) =>
  counted(people, "uma pessoa respondeu", "{n} pessoas responderam");

/** Unreviewed. */
export const pt: MailWords = {
  isThisReal: (contact) =>
    `Este e-mail é verdadeiro? Pergunte no escritório do distrito${contact ? ` (${contact})` : ""} ou na sua escola.`,
  whyYouGetIt: "Você o recebe porque este endereço está na lista do distrito.",
  stop: "Não receber mais e-mails de pesquisas",
  orCode:
    "Prefere não apertar um botão em um e-mail? Escreva este endereço no seu navegador e depois o seu código:",
  greeting: (name) => `Olá, ${name},`,
  intro: (minutes) =>
    `Antes de decidir sobre a tecnologia nas nossas escolas, perguntamos a todos que ela afeta. Leva cerca de ${minutesOf(minutes)}, também no telefone, sem conta.`,
  answer: "Responder às perguntas",
  inMinutes: (minutes, closes) =>
    ended(`Cerca de ${minutesOf(minutes)}, sem conta. Aberta até ${closes}`),
  openUntil: (closes) => ended(`A pesquisa está aberta até ${closes}`),
  confidential: (threshold) => ({
    lead: "As suas respostas são confidenciais.",
    rest: `Mostramos grupos de ${written(threshold)} pessoas ou mais, nunca uma pessoa só. Quem administra o banco de dados poderia procurar respostas, e as leis de registros públicos podem valer; a página da pesquisa explica mais. O link é só seu: por favor, não o passe a ninguém.`,
  }),
  anonymous: (threshold) => ({
    lead: "As suas respostas são anônimas.",
    rest: `Elas são guardadas sem o seu nome, e mostramos grupos de ${written(threshold)} pessoas ou mais. Por pouco tempo, até que outras pessoas bastantes tenham respondido, os registros do sistema e as cópias de segurança ainda poderiam revelar de quem são; depois disso, nada pode. O link serve uma vez só.`,
  }),
  hearBack: (reportBy) => ({
    lead: "Você terá uma resposta nossa.",
    rest: `Logo depois de responder você vê a sua própria pontuação. ${reportBy ? `Até ${reportBy}` : "Quando a pesquisa terminar"} publicamos o que ouvimos, o que vamos fazer e o que não vamos fazer.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `Lembrete: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`Ainda não temos a sua resposta, e a pesquisa está aberta até ${closes}`)} Se você já respondeu: obrigado, não precisa fazer nada.`,
  reportSubject: (survey) => `O que resultou: ${survey}`,
  reportLead: (survey) =>
    `Nós lhe perguntamos: “${ended(survey)}” Isto é o que ouvimos, o que vamos fazer e o que não vamos fazer.`,
  reportPreview: "O que ouvimos, o que vamos fazer e o que não vamos fazer.",
  yourGroup: (audience) => `O seu grupo: ${audience}`,
  audiences,
  awareness: "Conhecimento",
  buyIn: "Apoio",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const cut = bound ? { at_least: "pelo menos ", at_most: "no máximo " }[bound] : "";
    const score = `${construct}: ${cut}${written(mean)} de ${written(100)}`;
    const rough = n < 30 ? " Poucas pessoas responderam, então é um valor aproximado." : "";
    return interval
      ? `${score}. ${capital(peopleOf(n))}; para o grupo todo (${audience}), o valor mais provável está entre ${written(interval.low)} e ${written(interval.high)}.${rough}`
      : `${score}. ${capital(peopleOf(n))}.${rough}`;
  },
  notShown: (construct) =>
    `${construct}: não mostrado, para proteger as pessoas de grupos pequenos.`,
  heard: "O que ouvimos",
  willDo: "O que vamos fazer",
  willNotDo: "O que não vamos fazer, e por quê",
  by: (who, when) => [who, when && `até ${when}`].filter(Boolean).join(", "),
  allResults: "Ver todos os resultados",
  ownAnswers: "Ver as suas respostas ao lado das do seu grupo",
  signIn: "Entrar",
  signInSubject: (site) => `Entrar em ${site}`,
  signInLead: (site, minutes) =>
    `Aperte o botão no navegador de onde fez o pedido, para entrar em ${site}. Serve uma vez, por ${minutesOf(minutes)}.`,
  signInCode: "Em outro aparelho, ou se pedir um código, escreva este:",
  signInNotYou: "Não foi você que pediu? Então não faça nada: ninguém entra sem este e-mail.",
  code: (code) => `O seu código: ${code}`,
  codeTitle: "O seu código",
  codeLead: (minutes) =>
    `Escreva este código na página que o pediu. Ele serve por ${minutesOf(minutes)}:`,
  codeNotYou: "Não pediu um código? Então não faça nada e não o dê a ninguém.",
  confirmSubject: (plan) => `O seu comentário: ${plan}`,
  confirmTitle: "É você?",
  confirmLead: (plan, days) =>
    `Alguém comentou “${ended(plan)}” e deu este endereço. Se foi você, abra a página e aperte o botão. Se não, o comentário é apagado depois de ${counted(days, "um dia", "{n} dias")}.`,
  confirmAgreeLead: (plan) =>
    `Alguém quer apoiar um comentário sobre “${ended(plan)}” e deu este endereço. Se foi você, abra a página e aperte o botão.`,
  confirmOpen: "Abrir a página",
  confirmNotYou:
    "Não foi você? Então não faça nada, ou aperte “Não fui eu que escrevi” nessa página. Nada é mostrado sem você. O link é só seu: por favor, não o passe a ninguém.",
  welcome: (site) => `O seu acesso a ${site}`,
  welcomeLead: (site, role) =>
    `Você já pode trabalhar em ${site}, com o papel de ${role}. O botão faz a sua entrada; você não precisa de senha.`,
  setUpLead: (site) =>
    `${site} está pronto para ser configurado. O botão faz a sua entrada; você não precisa de senha.`,
  setUp: "Começar a configuração",
  linkUntil: (until) =>
    `${ended(`O link serve uma vez, até ${until}`)} Depois você pede um novo na página de entrada.`,
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
