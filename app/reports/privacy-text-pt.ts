import type { TextPage } from "~/scores/method/text-sections";

/** Unreviewed. */
export const privacyPt: TextPage = {
  title: "Privacidade",
  lede: "O que acontece com o que você nos diz, quem pode ver e o que não podemos prometer. Cada pesquisa diz na primeira página se é confidencial ou anônima.",
  sections: [
    {
      id: "both",
      title: "Em todas as pesquisas",
      text: [],
      points: [
        "Os resultados são mostrados para grupos de 10 pessoas ou mais, tanto ao público como ao distrito. Ninguém vê as respostas de uma só pessoa neste sistema, a não ser os funcionários que digitam o que foi dado em papel ou por telefone, e nenhum arquivo com respostas individuais sai dele.",
        "Os funcionários podem ver a quantas pessoas se perguntou e quantas responderam, por escola e grupo. Não veem nenhuma lista de quem respondeu, nem que perguntas alguém deixou em branco.",
        "Você pode deixar em branco qualquer pergunta que não esteja marcada como necessária, e pode parar a qualquer momento. Não participar não tem consequências.",
        "O que você escreve com as suas palavras é separado das suas respostas quando a pesquisa fecha. Vai para uma lista embaralhada que diz só de que grupo veio. Editores tiram nomes e coisas parecidas antes que outra pessoa leia. Se você escrever que alguém pode estar em perigo, uma pessoa do distrito talvez tenha de agir. Por favor, não diga ali quem você é, se não quiser que se saiba.",
        "Não se pergunta a ninguém com menos de 18 anos, e nada sobre nenhum aluno é guardado aqui.",
      ],
    },
    {
      id: "confidential",
      title: "Se a pesquisa é confidencial",
      text: [],
      points: [
        "As suas respostas são guardadas com o seu link. Isso permite continuar mais tarde, corrigir até a pesquisa fechar e ver a sua própria pontuação.",
        "Por isso, quem administra o banco de dados poderia juntar o seu nome e as suas respostas. O sistema não oferece a ninguém uma página que faça isso, mas não podemos torná-lo impossível.",
        "A lei de registros públicos pode valer para as respostas enquanto elas estiverem guardadas com um link para uma pessoa.",
        "A ligação entre pessoas e respostas é destruída em uma data fixada quando a pesquisa começa, que está na primeira página dela: se nada mais for dito, 90 dias depois da última rodada prevista que será comparada. Depois disso as suas respostas ficam com o seu grupo, a sua escola e o seu idioma, sem você; ninguém pode mais encontrar as suas, nem você nem nós. Se de um grupo assim muito poucas pessoas responderam, isso ainda pode apontar para alguém. As cópias de segurança feitas antes desse dia contêm a ligação até serem apagadas.",
        "Só o link nunca mostra respostas, porque links passam de mão em mão. É preciso o navegador de onde elas foram enviadas, ou um código que enviamos ao seu e-mail.",
      ],
    },
    {
      id: "anonymous",
      title: "Se a pesquisa é anônima",
      text: [],
      points: [
        "O seu link serve uma vez só. Quando você envia, anotamos que o link foi usado e guardamos as respostas sem ele e sem o seu nome. Ninguém pode encontrar as suas para corrigir ou apagar, nem você nem nós.",
        "As respostas esperam até que tenham chegado pelo menos 20. Então uma parte delas, escolhida ao acaso, segue adiante; pelo menos 10 ficam para trás. A cada vez, todas as respostas da pesquisa, também as que seguiram antes, recebem números novos e uma nova ordem ao acaso, e nenhuma hora: só o dia em que foram embaralhadas pela última vez, o mesmo para todas. No fim todas seguem; se então restarem menos de 10, elas não contam em lugar nenhum.",
        "Enquanto as respostas esperam, quem administra o banco de dados ainda poderia descobrir de quem são. Os registros do sistema desse tempo poderiam permitir isso também mais tarde. Quem compara cópias de segurança ou rascunhos de resultados feitos enquanto a pesquisa está aberta vê quais respostas chegaram entre um e outro e, se foram poucas, de quem podem ser.",
        "Grupos com menos de 30 pessoas convidadas são juntados com outros antes que alguém responda: primeiro o idioma, depois a escola. Se de um tipo de pessoas (por exemplo, os funcionários) menos de 30 foram convidadas no total, elas ficam como um só grupo. As suas respostas são guardadas com o seu grupo juntado, e quem administra o banco de dados vê quem respondeu: se de um grupo só uma pessoa respondeu, sabe-se de quem são as respostas. Também o que você escreve, e o idioma em que escreve, pode revelar quem você é.",
        "A sua própria pontuação é mostrada uma vez, na página depois do envio. Ela fica por uma hora em um cookie que só este sistema pode ler, e em nenhum outro lugar.",
      ],
    },
    {
      id: "doors",
      title: "Se você responde de outra maneira",
      text: [],
      points: [
        "Em papel ou por telefone, funcionários do distrito digitam as suas respostas, e as veem ou ouvem ao fazê-lo. Um formulário em papel é digitado duas vezes. Até lá ele fica guardado ao lado do seu convite, também em uma pesquisa anônima, e as cópias de segurança feitas nesse tempo o contêm; depois as respostas são guardadas como as enviadas pelo seu link. Anotamos que funcionários digitaram um formulário, quando e de que pesquisa, e não de quem.",
        "Em um link aberto, sem um link próprio, guardamos as suas respostas com o dia, o idioma, e o grupo e a escola que você escolheu, e sem nome. Elas são contadas à parte e nunca misturadas com as de quem foi convidado. Para que ninguém inunde uma pesquisa, contamos os formulários por endereço de rede, cifrado e por um dia no máximo, à parte das respostas.",
        "Se você faz verificar essas respostas por e-mail, uma forma cifrada do seu endereço fica ao lado delas até você apertar o link que enviamos, 7 dias no máximo; depois é guardada à parte.",
      ],
    },
    {
      id: "stored",
      title: "O que é guardado sobre você",
      text: [
        "A lista do distrito contém o seu nome, o seu endereço de e-mail, o seu idioma, os grupos a que você pertence e as suas escolas. De cada e-mail guardamos se foi enviado e se voltou. Não registramos se você o abriu, e os links dele trazem para cá sem desvios.",
      ],
      points: [
        "Um cookie por um ano distingue este navegador dos outros, para que as suas respostas sejam mostradas aqui e não em outro lugar. Ele contém um número sorteado e nada sobre você.",
        "Nestas páginas não há rastreamento, nem publicidade, nem programas de terceiros.",
        "O seu link pessoal não entra nos nossos registros.",
      ],
    },
    {
      id: "rights",
      title: "O que você pode pedir",
      text: [
        "Você pode parar os e-mails com o link no fim de cada um, sem entrar em conta nenhuma. Pode pedir ao distrito que corrija ou apague o que guarda sobre você; em uma pesquisa confidencial as suas respostas vão junto enquanto a ligação existir. Os resultados já publicados até então ficam como estão: são de grupos de 10 pessoas ou mais.",
      ],
    },
  ],
};
