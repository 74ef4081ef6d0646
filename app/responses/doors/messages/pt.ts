import type { DoorMessages } from "./en";

/** Unreviewed. */
export const pt: DoorMessages = {
  "open.title": "Participe: {title}",
  "open.lede":
    "Aqui você pode responder sem um link próprio. Leva cerca de {minutes, plural, one {um minuto} other {# minutos}}, e não é preciso criar conta.",
  "open.own":
    "Você recebeu um e-mail ou uma carta com seu próprio link ou código? Então use esse, por favor: só essas respostas contam nos resultados.",
  "open.own_code": "Digitar meu código",
  "open.apart":
    "Ninguém pode conferir quem responde aqui. Por isso estas respostas são contadas à parte, como “não verificadas”, e nunca misturadas com as de quem recebeu convite.",
  "open.who": "Qual é sua relação com as escolas?",
  "open.audience":
    "{audience, select, families {Sou mãe, pai ou responsável} staff {Trabalho nas escolas} business {Falo por uma empresa} organization {Falo por uma organização} higher_ed {Trabalho no ensino superior} other {Moro na vizinhança ou na região}}",
  "open.who_needed": "Escolha o que melhor descreve você.",
  "open.school": "Em qual escola você está pensando?",
  "open.no_school": "Nenhuma em particular",
  "open.start": "Ir para as perguntas",
  "open.privacy": "Suas respostas não levam nome",
  "open.privacy_stored":
    "Guardamos suas respostas com o dia, o idioma, e o grupo e a escola que você escolheu: nenhum nome, nenhum endereço de e-mail, nada do seu aparelho.",
  "open.privacy_limit":
    "Para que ninguém inunde esta pesquisa, contamos quantos formulários vêm de um mesmo endereço de rede, cifrado e por um dia no máximo. Essa contagem não é guardada com as respostas.",
  "open.after": "Depois de enviadas, não podem ser mudadas.",
  "open.thanks": "Obrigado. Recebemos suas respostas.",
  "open.thanks_apart": "Elas contam como “não verificadas”, à parte das de quem recebeu convite.",
  "open.confirm": "Você quer que elas contem como verificadas por e-mail?",
  "open.confirm_what":
    "Enviamos a você um link por e-mail. Até que você o use, {days, plural, one {um dia} other {# dias}} no máximo, uma forma cifrada do seu endereço fica ao lado das suas respostas; depois é guardada à parte, para que um endereço verifique um só conjunto de respostas. O endereço em si só é usado para esse e-mail.",
  "open.confirm_email": "Seu endereço de e-mail",
  "open.confirm_bad": "Escreva um endereço de e-mail, como nome@example.org.",
  "open.confirm_send": "Receber o link",
  "open.confirm_sent": "O e-mail está a caminho, se o endereço estiver certo",
  "open.confirm_sent_what":
    "O link dele vale por {days, plural, one {um dia} other {# dias}}. Não chegou nada? Veja também na caixa de spam.",
  "open.confirm_page": "Estas respostas são suas?",
  "open.confirm_page_what":
    "Aperte o botão, e as respostas enviadas com este endereço contam como verificadas por e-mail.",
  "open.confirm_button": "Sim, verificar",
  "open.confirmed": "Suas respostas foram verificadas por e-mail",
  "open.confirmed_what": "Elas continuam contadas à parte das de quem recebeu convite. Obrigado.",
  "open.confirm_twice": "Este endereço já verificou respostas",
  "open.confirm_twice_what":
    "Um endereço verifica um só conjunto de respostas em uma pesquisa. As seguintes ficam como “não verificadas”.",
  "open.confirm_over": "Este link não funciona mais",
  "open.confirm_over_what":
    "Ele já foi usado, o prazo dele passou ou a pesquisa está encerrada. O que foi enviado não se perdeu.",
  "open.again": "Outra pessoa quer responder neste aparelho",

  "mail.subject": "Verifique suas respostas: {district}",
  "mail.lead":
    "Alguém respondeu à pesquisa “{title}” e deu este endereço. Se foi você, abra a página e aperte o botão que está nela.",
  "mail.open": "Abrir a página",
  "mail.not_you":
    "Não foi você? Então não faça nada: nada é verificado sem você, e o endereço é esquecido depois de {days, plural, one {um dia} other {# dias}}.",

  "poster.lede":
    "Diga o que você pensa: {minutes, plural, one {um minuto} other {# minutos}}, em qualquer celular, sem criar conta.",
  "poster.scan": "Aponte aqui a câmera do seu celular",
  "poster.picture": "Uma imagem que leva a câmera do celular à pesquisa",
  "poster.or": "ou abra",
  "poster.until": "Aberta até {moment}",

  "paper.title": "{title}: formulário em papel",
  "paper.code": "Código",
  "paper.how":
    "Faça um X no quadrado da sua resposta, com caneta escura. Para mudar uma resposta, pinte todo esse quadrado e marque outro.",
  "paper.numbers": "Os números pequenos são para quem digita o formulário.",
  "paper.confidential":
    "O código diz de quem é este formulário, para que cada pessoa conte uma vez. Funcionários do distrito digitam suas respostas e as veem ao fazer isso; depois elas são guardadas como as dadas on-line: de forma confidencial, e só mostradas em grupos de {k} ou mais.",
  "paper.anonymous":
    "O código diz de quem é este formulário, para que cada pessoa conte uma vez. Funcionários do distrito digitam suas respostas e as veem ao fazer isso. Até que isso seja feito duas vezes, as respostas ficam ao lado do seu código; depois são guardadas sem ele e só mostradas em grupos de {k} ou mais. Se você não quer que ninguém veja suas respostas ao lado do seu código, por favor, responda on-line.",
  "paper.skip": "Você pode deixar qualquer pergunta sem resposta.",
  "paper.give_back":
    "Devolva o formulário {place, select, none {no escritório do distrito} other {em {place}}} até {moment}.",
  "paper.one": "Uma resposta",
  "paper.several": "Todas as que se aplicam",
  "paper.rank":
    "Escreva 1 ao lado do que mais importa, 2 ao lado do que vem a seguir, até {places, number}",
  "paper.number":
    "{bounds, select, both {Um número de {min} a {max}} least {Um número, {min} ou mais} most {Um número, {max} ou menos} other {Um número}}",
  "paper.date": "Ano, mês, dia",
  "paper.own_words": "Com suas próprias palavras",
  "paper.offer_note": "O quê, exatamente, e quando?",
  "paper.offer_agree": "O distrito pode ler esta oferta com meu nome e me escrever sobre ela.",
  "paper.only_if": "Só se: {condition}",
  "paper.question": "pergunta {mark}",
  "paper.is": "{question}: {answers}",
  "paper.answered": "{question} tem resposta",
  "paper.unanswered": "{question} não tem resposta",
  "paper.bounds":
    "{question}: {bounds, select, both {de {min} a {max}} least {{min} ou mais} other {{max} ou menos}}",
  "paper.not": "não ({condition})",
  "paper.piped": "[sua resposta à pergunta {mark}]",
  "paper.thanks": "Obrigado.",

  "phone.title": "Para ler em voz alta",
  "phone.who":
    "Ligo em nome de {district}, sobre uma pesquisa para a qual você recebeu um convite.",
  "phone.confidential":
    "Digito o que você diz, por isso ouço suas respostas. Depois elas são guardadas com seu convite, como as dadas on-line: de forma confidencial, e só mostradas em grupos de {k} ou mais.",
  "phone.anonymous":
    "Digito o que você diz, por isso ouço suas respostas. Depois elas são guardadas sem seu nome, como as dadas on-line, e só mostradas em grupos de {k} ou mais.",
  "phone.skip":
    "Você pode pular qualquer pergunta, e podemos parar a qualquer momento. Posso começar?",
};
