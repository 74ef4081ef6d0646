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
        "Os funcionários podem ver quantas pessoas foram consultadas e quantas responderam, por escola e grupo. Não veem nenhuma lista de quem respondeu, nem quais perguntas alguém deixou em branco.",
        "Você pode deixar em branco qualquer pergunta que não esteja marcada como obrigatória, e pode parar a qualquer momento. Não participar não tem consequências.",
        "O que você escreve com suas palavras é separado das suas respostas quando a pesquisa termina. Vai para uma lista embaralhada que diz só de que grupo o texto veio. Editores tiram nomes e coisas parecidas antes que outra pessoa leia. Se você escrever que alguém pode estar em perigo, uma pessoa do distrito talvez tenha de agir. Por favor, não diga ali seu nome, se não quiser que saibam quem você é.",
        "Ninguém com menos de 18 anos é consultado, e nada sobre nenhum aluno é guardado aqui.",
      ],
    },
    {
      id: "confidential",
      title: "Se a pesquisa é confidencial",
      text: [],
      points: [
        "Suas respostas são guardadas com seu link. Isso permite continuar mais tarde, corrigir as respostas até a pesquisa terminar e ver sua própria pontuação.",
        "Por isso, quem administra o banco de dados poderia juntar seu nome e suas respostas. O sistema não oferece a ninguém uma página que faça isso, mas não podemos torná-lo impossível.",
        "A lei de registros públicos pode se aplicar às respostas enquanto elas estiverem guardadas com uma ligação a uma pessoa.",
        "A ligação entre pessoas e respostas é destruída em uma data fixada quando a pesquisa começa, e que aparece na primeira página dela: por padrão, 90 dias depois da última rodada prevista que será comparada. Depois disso suas respostas ficam com seu grupo, sua escola e seu idioma, sem você; ninguém mais pode encontrar as suas, nem você nem nós. Se de um grupo assim muito poucas pessoas responderam, isso ainda pode apontar para alguém. As cópias de segurança feitas antes desse dia contêm a ligação até serem apagadas.",
        "O link sozinho nunca mostra respostas, porque links passam de mão em mão. É preciso o navegador de onde elas foram enviadas, ou um código que enviamos ao seu e-mail.",
      ],
    },
    {
      id: "anonymous",
      title: "Se a pesquisa é anônima",
      text: [],
      points: [
        "Seu link só funciona uma vez. Quando você envia, anotamos que o link foi usado e guardamos as respostas sem ele e sem seu nome. Ninguém pode encontrar as suas para corrigir ou apagar, nem você nem nós.",
        "As respostas esperam até que tenham chegado pelo menos 20. Então uma parte delas, escolhida ao acaso, segue adiante; pelo menos 10 ficam para trás. A cada vez, todas as respostas da pesquisa, também as que seguiram antes, recebem números novos e uma nova ordem ao acaso, e nenhuma hora: só o dia em que foram embaralhadas pela última vez, o mesmo para todas. No encerramento, todas seguem; se então restarem menos de 10, elas não contam em lugar nenhum.",
        "Enquanto as respostas esperam, quem administra o banco de dados ainda poderia descobrir de quem são. Os registros do sistema desse tempo também poderiam permitir isso mais tarde. Quem compara cópias de segurança ou rascunhos de resultados feitos enquanto a pesquisa está aberta vê quais respostas chegaram entre um e outro e, se foram poucas, de quem podem ser.",
        "Grupos com menos de 30 pessoas convidadas são juntados com outros antes que alguém responda: primeiro o idioma, depois a escola. Se de um tipo de pessoas (por exemplo, os funcionários) menos de 30 foram convidadas no total, elas ficam como um só grupo. Suas respostas são guardadas com seu grupo juntado, e quem administra o banco de dados vê quem respondeu: se de um grupo só uma pessoa respondeu, sabe-se de quem são as respostas. Também o que você escreve, e o idioma em que escreve, pode revelar quem você é.",
        "Sua própria pontuação é mostrada uma vez, na página depois do envio. Ela fica por uma hora em um cookie que só este sistema pode ler, e em nenhum outro lugar.",
      ],
    },
    {
      id: "doors",
      title: "Se você responde de outra maneira",
      text: [],
      points: [
        "Em papel ou por telefone, funcionários do distrito digitam suas respostas, e as veem ou ouvem ao fazer isso. Um formulário em papel é digitado duas vezes. Até lá ele fica guardado ao lado do seu convite, também em uma pesquisa anônima, e as cópias de segurança feitas nesse tempo o contêm; depois as respostas são guardadas como as enviadas pelo seu link. Anotamos que funcionários digitaram um formulário, quando e de que pesquisa, e não de quem.",
        "Em um link aberto, sem um link próprio, guardamos suas respostas com o dia, o idioma, e o grupo e a escola que você escolheu, e sem nome. Elas são contadas à parte e nunca misturadas com as de quem recebeu convite. Para que ninguém inunde uma pesquisa, contamos os formulários por endereço de rede, cifrado e por um dia no máximo, à parte das respostas.",
        "Se você pede para verificar essas respostas por e-mail, uma forma cifrada do seu endereço fica ao lado delas até você abrir o link que enviamos, 7 dias no máximo; depois é guardada à parte.",
      ],
    },
    {
      id: "stored",
      title: "O que é guardado sobre você",
      text: [
        "A lista do distrito escolar contém seu nome, seu endereço de e-mail, seu idioma, os grupos a que você pertence e suas escolas. De cada e-mail guardamos se foi enviado e se voltou. Não registramos se você o abriu, e os links dele trazem para cá sem desvios.",
      ],
      points: [
        "Um cookie, válido por um ano, distingue este navegador dos outros, para que suas respostas sejam mostradas aqui e não em outro lugar. Ele contém um número sorteado e nada sobre você.",
        "Nestas páginas não há rastreamento, nem publicidade, nem scripts de terceiros.",
        "Seu link pessoal não entra nos nossos registros.",
      ],
    },
    {
      id: "rights",
      title: "O que você pode pedir",
      text: [
        "Você pode deixar de receber e-mails com o link no fim de cada um, sem precisar entrar em conta nenhuma. Pode pedir ao distrito que corrija ou apague o que guarda sobre você; em uma pesquisa confidencial, isso inclui suas respostas, enquanto a ligação existir. Os resultados já publicados até então ficam como estão: são de grupos de 10 pessoas ou mais.",
      ],
    },
  ],
};
