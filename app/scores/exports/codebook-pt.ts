import type { CodebookTexts } from "./codebook";

/** Unreviewed. */
export const codebookPt: CodebookTexts = {
  title: "Dicionário dos dados",
  lede: "O que significa cada coluna, medida e pergunta dos arquivos destes resultados.",
  columns: {
    table: "De que tabela é a linha.",
    audience:
      "O grupo. “partners” reúne empresas, organizações e faculdades onde só podem ser mostradas juntas.",
    school:
      "O código da escola; DISTRICT quer dizer nenhuma escola em particular. Vazio onde a linha não é de uma escola.",
    language:
      "O código do idioma; “other” reúne vários idiomas. Vazio onde a linha não é de um idioma.",
    measure: "Um construto, o identificador de uma pergunta, ou “answered” para o grupo inteiro.",
    option: "O código de uma resposta a uma pergunta.",
    answered:
      "Pessoas com pontuação; na linha do grupo inteiro, pessoas que responderam a pelo menos uma pergunta que conta; na linha de uma pergunta, pessoas que a responderam.",
    mean: "Pontuação média, com pesos onde o grupo os tem.",
    mean_coded:
      "“at_most” ou “at_least” onde a média é cortada em um limite, por estar tão perto de 0 ou de 100.",
    se: "Erro padrão da média. Vazio onde a média é um limite.",
    ci95_low: "Limite inferior do intervalo de 95% da média.",
    ci95_high: "Limite superior do intervalo de 95% da média.",
    share_at_least_75: "Proporção das pessoas com pontuação de 75 ou mais.",
    share_coded: "“at_most” ou “at_least” onde essa proporção é cortada em um limite.",
    share_ci95_low: "Limite inferior do intervalo de 95% dessa proporção.",
    share_ci95_high: "Limite superior do intervalo de 95% dessa proporção.",
    dont_know:
      "Proporção de “não sei” entre as respostas às perguntas do construto. O conhecimento conta essas respostas como 0 pontos; os outros construtos as deixam de fora.",
    dont_know_coded: "“at_most” ou “at_least” onde essa proporção é cortada em um limite.",
    change_from_wave:
      "O número da rodada anterior desde a qual se informa a mudança. Vazio onde nada pode ser comparado.",
    change: "Diferença entre a média e a da rodada anterior.",
    change_se: "Erro padrão da mudança.",
    change_linked:
      "Se foram reconhecidas as pessoas que responderam nas duas vezes; senão o erro é calculado como se não houvesse nenhuma.",
    change_p: "p bilateral de nenhuma mudança.",
    change_p_holm: "O mesmo, ajustado pelo método de Holm sobre as escolas do grupo.",
    change_mdc80: "A menor mudança que teria sido vista em quatro de cada cinco vezes.",
    change_verdict:
      "“up” ou “down” se a mudança é de pelo menos 5 pontos e não se explica pelo acaso; senão “same”.",
    reliability:
      "Quanto concordam as perguntas do construto: “experimental” (menos de 100 casos completos, ou limite inferior de alfa abaixo de 0,60), “shown” (a partir de 0,60), “headline” (a partir de 0,70), “unpublished” (uma pergunta vai contra as outras). Só grupos inteiros.",
    complete_cases:
      "Pessoas que responderam a todas as perguntas do construto. Vazio abaixo de 100.",
    alpha: "Alfa de Cronbach dos casos completos.",
    alpha_ci95_low: "Limite inferior do intervalo de 95% de alfa (Feldt).",
    alpha_ci95_high: "Limite superior do intervalo de 95% de alfa (Feldt).",
    omega: "Ômega total de McDonald, um fator.",
    percent: "Proporção, com pesos, dos que responderam à pergunta e escolheram esta resposta.",
    percent_coded: "“at_most” ou “at_least” onde a porcentagem é cortada em um limite.",
    people: "Pessoas do grupo no cadastro; vazio onde ninguém as contou.",
    response_rate:
      "RR2 da AAPOR: respostas completas e parciais entre todas as pessoas convidadas pelo nome. Vazio em links abertos.",
  },
  units: {
    people: "pessoas",
    points: "pontos",
    share: "proporção, de 0 a 1",
    percent: "por cento",
    probability: "probabilidade",
    wave: "número de uma rodada",
    coefficient: "coeficiente",
  },
  rules: [
    "Nada é dado sobre menos de 10 pessoas, nem o que as revelaria por subtração. O que está escondido é uma célula vazia no CSV e null no JSON; a linha de um grupo escondido está lá mesmo assim.",
    "O que não se aplica, como uma mudança em uma primeira rodada, também fica vazio.",
    "De 10 a 29 respostas: pontuações em pontos inteiros. A partir de 30: uma casa decimal. Erros padrão têm uma casa decimal, proporções duas, p três.",
    "Médias e proporções perto de 0 ou de 100 são limites: 20 e 80 com 10 a 19 respostas, 10 e 90 com 20 a 39, 5 e 95 com 40 a 99, 2 e 98 com 100 a 299, 1 e 99 a partir de 300. A coluna “…_coded” indica isso.",
    "Uma pontuação é a média das perguntas respondidas, se foi respondido pelo menos o número indicado. Construtos nunca são combinados.",
    "Texto que uma planilha poderia entender como fórmula tem um apóstrofo na frente.",
  ],
  words: {
    column: "Coluna",
    meaning: "Significado",
    unit: "Unidade, faixa ou valores",
    columns: "Colunas dos arquivos",
    columnsTable: "Colunas em tabela",
    wide: "No arquivo em formato largo, o nome de uma coluna é o do construto seguido do da medida, como awareness_mean.",
    rules: "Regras",
    constructs: "Construtos",
    constructsTable: "Construtos em tabela",
    construct: "Construto",
    least: "Respostas necessárias",
    of: "{least} de {of}",
    dontKnow: "“Não sei” conta como",
    zero: "0 pontos",
    missing: "sem resposta",
    items: "Perguntas",
    asked: "Para quem",
    text: "Redação",
    option: "Código",
    label: "Resposta",
    score: "Pontos",
    none: "nenhum",
    everybody: "Todos",
    notScored: "não conta",
    files: "Todos os arquivos destes resultados",
  },
};
