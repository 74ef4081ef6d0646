import type { ResultsMessages } from "./en";
import { explainedPt } from "./explained-pt";
import { leadersPt } from "./leaders-pt";

/** Unreviewed. */
export const pt: ResultsMessages = {
  ...leadersPt,
  ...explainedPt,
  "group.name":
    "{audience, select, families {Famílias} staff {Funcionários} business {Empresas} organization {Organizações} higher_ed {Faculdades e universidades} partners {Empresas, organizações, faculdades} other {Vizinhos e moradores}}",
  "group.among":
    "{audience, select, families {as famílias} staff {os funcionários} business {as empresas} organization {as organizações} higher_ed {as faculdades e universidades} partners {os parceiros} other {os vizinhos e moradores}}",
  "group.no_school": "Nenhuma escola em particular",
  "group.other_language": "Outro idioma",

  "text.comma": ", ",
  "text.semicolon": "; ",

  "construct.awareness": "Conhecimento",
  "construct.understanding": "Clareza",
  "construct.buy_in": "Apoio",
  "construct.involvement": "Participação",
  "construct.trust_in_loop": "Sentir-se ouvido",
  "construct.willingness": "Disposição para ajudar",
  "construct.concern": "Preocupações",
  "construct.none": "Outras perguntas",
  "title.awareness": "Quanto as pessoas sabem",
  "title.understanding": "O quanto o plano está claro para elas",
  "title.buy_in": "Até que ponto as pessoas apoiam o plano",
  "title.involvement": "Como elas participaram",
  "title.trust_in_loop": "Se elas se sentem ouvidas",
  "title.willingness": "Quanta disposição elas têm para ajudar",
  "scale.awareness":
    "O conhecimento vai de 0 (não tinha ouvido falar disto) a 100 (sabia muito), como média de várias perguntas.",
  "scale.understanding": "Vai de 0 (nada claro) a 100 (extremamente claro).",
  "scale.buy_in":
    "O apoio vai de 0 (nenhum) a 100 (todo). Ele nunca é misturado com o conhecimento: conhecer um plano e apoiá-lo são duas coisas.",
  "scale.involvement":
    "Das formas de participar, a porcentagem que as pessoas usaram no último ano, de 0 a 100.",
  "scale.trust_in_loop": "Vai de 0 (ninguém ouve) a 100 (sempre se leva a sério).",
  "scale.willingness": "Vai de 0 (nada provável) a 100 (extremamente provável).",

  "finding.awareness_up": "Entre {groups}, sabe-se mais do que em {when}.",
  "finding.awareness_down": "Entre {groups}, sabe-se menos do que em {when}.",
  "finding.buy_in_up": "O apoio ao plano cresceu entre {groups}.",
  "finding.buy_in_down": "O apoio ao plano diminuiu entre {groups}.",
  "finding.same": "Nem o conhecimento nem o apoio mudaram claramente desde {when}.",
  "finding.stand": "{group}: {awareness} de 100 em conhecimento, {buy_in} em apoio.",
  "finding.stand_awareness": "{group}: {awareness} de 100 em conhecimento.",
  "finding.stand_buy_in": "{group}: {buy_in} de 100 em apoio.",
  "finding.nothing": "Nada pode ser mostrado sem revelar pessoas específicas.",

  "page.title": "Resultados: {title}",
  "page.wave": "{title}, {when}",
  "page.lede":
    "O que as pessoas responderam de {from} a {to}, quanta certeza temos e o que não mostramos.",
  "page.published": "Publicado em {day}",
  "page.csv": "Baixar as tabelas (CSV)",
  "page.json": "Para programas (JSON)",
  "page.zip": "Todos os arquivos (ZIP)",
  "page.codebook": "Dicionário dos dados",
  "page.method": "Como contamos",
  "page.waves": "Outras vezes em que perguntamos",
  "page.not_asked": "Desta vez não perguntamos a estes grupos: {groups}.",
  "page.more": "Mais do que perguntamos",

  "plot.interval": "{low}–{high}",
  "plot.answered": "{count, plural, one {uma pessoa respondeu} other {# pessoas responderam}}",
  "plot.low": "pouca precisão",
  "plot.few": "baixa taxa de resposta",
  "plot.open": "sem lista de convidados",
  "plot.label": "{name}: {value}",
  "plot.label_interval": "{name}: {value}, intervalo de {low} a {high}",
  "plot.label_before": "{label}; {when}: {before}",
  "plot.up": "Subiu",
  "plot.down": "Caiu",
  "plot.same": "Sem mudança clara",
  "plot.since": "{points} desde {when}",
  "plot.not_compared": "Não comparado",
  "plot.at_most": "ou menos",
  "plot.at_least": "ou mais",
  "plot.hidden": "Não mostrado",
  "plot.hidden_why":
    "Menos de 10 pessoas responderam, ou o número delas revelaria outro grupo pequeno. Não publicamos nada sobre elas, para que ninguém possa ser reconhecido.",
  "plot.legend": "Legenda",
  "plot.margin": "Margem: 95 de cada 100 margens assim contêm a pontuação verdadeira",
  "plot.loose": "Pessoas que responderam: falam só por si mesmas",
  "plot.apart": "Pessoas que responderam",
  "plot.apart_what":
    "Para estes grupos não há uma lista de todas as pessoas, então ninguém sabe quem elas representam. Não têm margem e não são comparados.",
  "table.summary": "{subject} em tabela",
  "table.caption": "{subject} por grupo, de 0 a 100",
  "table.group": "Grupo",
  "table.school": "Escola",
  "table.language": "Idioma",
  "table.answered": "Responderam",
  "table.interval": "Intervalo",
  "table.change": "Mudança",
  "table.none": "nenhuma",

  "change.title": "Quando dizemos “subiu” ou “caiu”.",
  "change.what":
    "A mudança precisa ser de pelo menos 5 pontos e maior do que o acaso explicaria. Passos menores são “sem mudança clara”, mesmo que o número tenha mudado. {count, plural, one {Foi feita uma comparação.} other {Foram feitas # comparações: de 20 sem nenhuma mudança verdadeira, o acaso sozinho faz cerca de uma parecer clara.}}",

  "schools.title": "Escola por escola",
  "schools.caption": "{group}: pontuações por escola, com seu intervalo",
  "schools.what":
    "Na ordem dos nomes. Não faça um ranking: onde os intervalos se sobrepõem, a ordem é quase só acaso.",
  "languages.title": "Pelo idioma das famílias",
  "languages.caption": "Famílias: pontuações por idioma, com seu intervalo",
  "items.title": "Pergunta por pergunta",
  "items.what":
    "Porcentagens de cada grupo. As respostas vão de um extremo da escala ao outro; “Não sei dizer” fica à parte. Porcentagens perto de 0 ou de 100 são dadas como limites, para que não se possa deduzir a resposta de ninguém em um grupo pequeno.",
  "items.open": "{construct}: {count, plural, one {uma pergunta} other {# perguntas}}",
  "items.worded": "Cada grupo leu sua própria redação.",
  "items.label": "{name}: {parts}",
  "items.part": "{option} {share}",
  "items.cant_say": "Não sabem dizer",
  "items.cant_say_small": "{share} não sabem dizer",
  "items.or": "“{a}” ou “{b}”",
  "items.one": "“{a}”",
  "items.at_most": "no máximo {share}",
  "items.at_least": "pelo menos {share}",
  "items.about": "cerca de {share}",
  "items.few":
    "Há poucas respostas para mostrar todas as partes: {support} escolheram {support_options}; o resto não é dividido, para que não se possa deduzir a resposta de ninguém.",
  "items.table": "Esta pergunta em tabela",
  "items.caption": "Porcentagens",

  "dropped.title": "O que ficou de fora",
  "dropped.what":
    "{count, plural, one {Ficou de fora} other {Ficaram de fora}}: {tables}. Não era possível mostrar sem revelar grupos pequenos.",
  "dropped.audience": "os grupos",
  "dropped.people_who_answered": "as pessoas que responderam",
  "dropped.school": "as escolas",
  "dropped.language": "os idiomas",
  "dropped.items": "perguntas individuais",

  "method.software": "O software",
  "method.version":
    "Full Circle {version}, software livre com licença MIT. Qualquer pessoa pode ler como cada número daqui é calculado.",
};
