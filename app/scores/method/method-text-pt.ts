import type { TextPage } from "./text-sections";

/** Unreviewed. */
export const methodPt: TextPage = {
  title: "Como contamos",
  lede: "O que perguntamos e a quem, como as respostas viram pontuações, o que não mostramos e o que estes números não podem dizer.",
  sections: [
    {
      id: "asked",
      title: "O que perguntamos e a quem",
      text: [
        "Famílias, funcionários, empresas, organizações, faculdades e universidades, e vizinhos e moradores respondem sobre as mesmas coisas, cada grupo com perguntas redigidas para ele. Ninguém com menos de 18 anos é consultado.",
        "Cada pessoa da lista do distrito escolar recebe um convite por cada grupo a que pertence e pode responder a ele uma vez. Quem pertence a várias escolas responde sobre uma delas, sorteada e mantida de uma rodada para outra.",
      ],
    },
    {
      id: "scores",
      title: "Como as respostas viram pontuações",
      text: [
        "Cada resposta a uma pergunta que conta vale de 0 a 100 pontos. Perguntas feitas ao contrário são invertidas. A pontuação de uma pessoa é a média do que ela respondeu, se respondeu a pelo menos metade das perguntas daquele tipo; senão ela não tem pontuação.",
        "“Não tinha ouvido falar disto” conta como 0 em conhecimento, porque essa é a resposta. “Não sei dizer” sobre uma opinião não conta como resposta, e a porcentagem de quem escolheu isso é publicada.",
        "Conhecimento e apoio são duas pontuações e nunca são combinados em um só número.",
      ],
    },
    {
      id: "wording",
      title: "A redação é experimental",
      text: [
        "As perguntas da pesquisa padrão são nossas e não foram validadas por um estudo. Enquanto menos de 100 pessoas de um grupo tiverem respondido a todas as perguntas de um tipo, ou enquanto estas não concordarem bastante entre si (alfa de Cronbach, limite inferior de pelo menos 0,60, melhor 0,70), leia uma pontuação como um primeiro indício. A tradução para o português não foi confirmada por um revisor, a menos que o distrito diga o contrário.",
      ],
    },
    {
      id: "weights",
      title: "Que peso os grupos têm",
      text: [
        "Onde o distrito sabe quantas pessoas um grupo tem (pelo cadastro ou pela lista que convidou), as respostas recebem pesos para chegar a esse número, escola por escola, para que uma escola onde muitos responderam não fale mais alto do que o tamanho dela. Uma escola com menos de duas respostas em um grupo é pesada junto com o resto desse grupo. Depois os idiomas de cada grupo são equilibrados da mesma forma (“raking”); um idioma com menos de 10 respostas se junta ao mais parecido. Um peso acima de 4 vezes a média do seu grupo é cortado e o resto é repartido.",
        "O intervalo ao lado de uma pontuação contém a pontuação verdadeira em 95 de cada 100 pesquisas assim, se quem não respondeu pensa como quem respondeu. Ele leva em conta quantas pessoas há, que pesos tiveram e que um grupo pequeno pode ser conhecido quase por inteiro.",
        "Onde ninguém sabe quantas pessoas um grupo tem, as respostas dele ficam à parte como “pessoas que responderam”: sem pesos, sem margem, nunca comparadas.",
      ],
    },
    {
      id: "change",
      title: "Quando dizemos que subiu ou caiu",
      text: [
        "Comparamos com a última rodada anterior cujos resultados estão publicados, se as duas fizeram as mesmas perguntas com as mesmas palavras; uma pergunta redigida de novo é outra pergunta. Dizemos “subiu” ou “caiu” se a diferença é de pelo menos 5 pontos e de mais de 1,96 vez o erro padrão dela. Onde se pode reconhecer quem respondeu nas duas vezes, o erro conta essas pessoas uma vez só; nos outros casos, como em pesquisas anônimas, ele é calculado como se ninguém tivesse respondido nas duas, o que nos faz dizer “sem mudança clara” vezes demais, e não de menos. Entre as escolas de um grupo ajustamos pelo número delas (Holm), para que o acaso raramente faça uma parecer mudada. Ao lado de uma mudança está a menor que teria sido vista em quatro de cada cinco vezes.",
        "Onde menos de 20 de cada 100 famílias, ou de 50 de cada 100 funcionários, responderam, nós dizemos isso e não comparamos.",
      ],
    },
    {
      id: "small",
      title: "Grupos pequenos",
      text: [
        "Nada é mostrado sobre menos de 10 pessoas, nem ao público nem aos funcionários. Onde um número escondido poderia ser achado subtraindo outros, esses também são escondidos. Para isso todas as tabelas de uma publicação são examinadas juntas, e um segundo cálculo confere o resultado; o que falha não é publicado. Um grupo pequeno e outro escondido para protegê-lo são descritos com as mesmas palavras.",
        "Empresas, organizações e faculdades são mostradas como um só grupo onde um deles tem menos de 10 respostas.",
      ],
      points: [
        "De 10 a 29 respostas: pontos inteiros, com intervalo, marcados “pouca precisão”.",
        "Porcentagens e médias perto de 0 ou de 100 são dadas como limites: 20 e 80 com 10 a 19 respostas, 10 e 90 com 20 a 39, 5 e 95 com 40 a 99, 2 e 98 com 100 a 299, 1 e 99 a partir de 300.",
        "Resultados publicados ficam como estão.",
      ],
    },
    {
      id: "limits",
      title: "O que estes números não podem dizer",
      text: [],
      points: [
        "Quem não respondeu pode pensar de outro modo; os pesos corrigem só o que escola, grupo e idioma explicam.",
        "Várias respostas da mesma casa tornam os intervalos um pouco estreitos demais, ainda mais onde mais de 5 de cada 100 que responderam compartilham um endereço. As respostas não são guardadas por casa, então não podemos dizer quanto.",
        "Não há medianas de pontuações nem resultados por nada além de grupo, escola e idioma: para estas páginas só se guardam somas de células pequenas.",
        "Uma mudança depois de um acontecimento não prova que o acontecimento a causou.",
        "Com muitas comparações, algumas parecem claras por acaso; dizemos quantas foram feitas.",
        "Diferenças entre escolas cujos intervalos se sobrepõem são quase só acaso. Não publicamos nenhum ranking.",
      ],
    },
    {
      id: "choices",
      title: "O que é uma escolha e não uma lei da natureza",
      text: [
        "Estas são decisões dos autores deste software (“escolhido aqui”), tomadas uma vez para todos e antes de se conhecer qualquer resposta:",
      ],
      points: [
        "Os grupos começam em 10 pessoas.",
        "Uma mudança começa em 5 pontos.",
        "“Baixa taxa de resposta” quer dizer menos de 20 de cada 100 famílias ou de 50 de cada 100 funcionários.",
        "Uma resposta é completa a partir de 80 de cada 100 perguntas que contam, e parcial a partir de 50.",
        "Uma escala é experimental com menos de 100 respostas completas ou se o limite inferior de alfa é menor que 0,60; ela dá manchete a partir de 0,70. Ela é bloqueada por perguntas que concordam com as outras em menos de 0,20.",
        "Um idioma tem respostas de menos com menos de 10, ou com 4 vezes as pessoas por resposta do seu grupo; os pesos são cortados em 4 vezes a média deles; um efeito do desenho acima de 2 é um aviso, e acima de 4 não há manchetes.",
        "Um intervalo tem tantos graus de liberdade quantas são as pessoas menos os estratos, pelo menos um.",
        "Até que ponto uma porcentagem pode chegar perto de 0 ou de 100 com tão poucas respostas.",
      ],
    },
  ],
};
