import type { leadersEn } from "./leaders-en";

/** Unreviewed. */
export const leadersPt: Readonly<Record<keyof typeof leadersEn, string>> = {
  "group.all": "{group}, todo o distrito",
  "group.at": "{group}, {place}",

  "filter.title": "Mostrar",
  "filter.audience": "Grupo",
  "filter.school": "Escola",
  "filter.language": "Idioma da família",
  "filter.all": "Todos",
  "filter.button": "Mostrar isto",
  "filter.clear": "Mostrar tudo",
  "filter.what":
    "Uma escola ou um idioma, não os dois: nenhuma tabela os cruza, porque cada célula seria uma só pessoa.",

  "fact.of": "{n} de {people} responderam",
  "fact.scored": "{count, plural, one {uma delas tem} other {# delas têm}} esta pontuação",
  "fact.rate": "taxa de resposta {rate}% (RR2)",
  "fact.top": "{share} com 75 ou mais",
  "fact.top_interval": "{share} com 75 ou mais ({low}–{high}%)",
  "fact.dont_know_zero": "“não sei” em {share} das respostas, contado como 0",
  "fact.dont_know_missing": "“não sei dizer” em {share} das respostas, não contado",
  "fact.smallest":
    "uma mudança de {points, plural, one {# ponto} other {# pontos}} ou mais muito provavelmente teria sido vista",
  "fact.linked": "quem respondeu nas duas vezes conta uma vez só",
  "fact.not_linked": "comparado como se ninguém tivesse respondido nas duas vezes",
  "fact.experimental": "escala experimental",
  "fact.unpublished": "não serve para manchetes: as perguntas não apontam todas na mesma direção",
  "fact.uneven": "os pesos são desiguais: leia com cuidado",
  "fact.too_uneven": "não serve para manchetes: poucas respostas representam muitíssimas pessoas",
  "explain.link": "Como isto foi calculado?",
  "explain.of": "{subject}, {name}",

  "finding.on_trial": "A escala ainda é experimental.",
  "labels.title": "O que as observações querem dizer.",
  "labels.experimental":
    "“Experimental”: menos de 100 pessoas de um grupo responderam a todas as perguntas da escala, ou as respostas concordam pouco demais. A pontuação pode enganar.",
  "labels.unpublished":
    "“Não serve para manchetes”: uma pergunta da escala vai contra as outras, então a forma de pontuar ou a própria pergunta está errada. O número é mostrado para que se possa conferir, e nada se conclui dele.",
  "labels.uneven":
    "“Os pesos são desiguais”: algumas respostas representam muito mais pessoas do que outras, e a pontuação muda com poucas pessoas. Onde isso é extremo, a pontuação fica fora das manchetes.",
  "labels.few":
    "“Baixa taxa de resposta”: menos de um quinto das famílias ou menos da metade dos funcionários respondeu. Esses grupos não são comparados ao longo do tempo.",

  "table.scored": "Com pontuação",
  "table.people": "De quantas pessoas",
  "table.rate": "Taxa de resposta",
  "table.top": "75 ou mais",
  "table.dont_know": "Não sabem",
  "table.smallest": "Menor mudança visível",

  "schools.holm":
    "{count, plural, one {Uma escola foi comparada com a vez anterior.} other {{construct}: # escolas foram comparadas com a vez anterior. Entre tantas, algumas diferem só por acaso; por isso uma mudança só é chamada de clara se continuar assim depois do ajuste de Holm por todas as #.}}",
  "schools.table": "{group} por escola em tabela",
  "languages.table": "Famílias por idioma em tabela",

  "missing.title": "Quem está faltando",
  "missing.what":
    "A porcentagem de cada parte entre todas as pessoas do cadastro, a marca, comparada com a porcentagem entre as que responderam, a barra. Os pesos corrigem isso; não podem substituir as pessoas.",
  "missing.school": "{group} por escola",
  "missing.language": "{group} por idioma",
  "missing.shares": "{roster}% do cadastro, {answered}% das respostas",
  "missing.label":
    "{name}: {roster} por cento do cadastro, {answered} por cento dos que responderam",
  "missing.gaps": "A maior parte das vozes que faltam: {parts}.",
  "missing.gap_school": "{group} em {name} ({roster}% do cadastro, {answered}% das respostas)",
  "missing.gap_language":
    "{group} com o idioma {name} ({roster}% do cadastro, {answered}% das respostas)",
  "missing.none":
    "Nenhuma escola e nenhum idioma fica 3 pontos ou mais abaixo da sua porcentagem no cadastro.",
  "missing.roster": "Porcentagem do cadastro",
  "missing.answered": "Porcentagem das respostas",
  "missing.part": "Parte",
  "missing.table": "{caption} em tabela",

  "trend.title": "Ao longo do tempo",
  "trend.what":
    "Cada vez com resultados publicados. A faixa é a margem. Um círculo separado da linha veio de outras perguntas e não pode ser comparado; grupos em que poucos responderam ficam de fora.",
  "trend.caption": "{construct} ao longo do tempo",
  "trend.table": "{construct} ao longo do tempo em tabela",
  "trend.otherwise": "{value}, perguntado de outro modo",
  "trend.few": "poucos responderam",
  "trend.none": "sem pontuação",
  "trend.hidden": "não mostrado",
  "trend.draft": "{when} (rascunho)",
  "trend.label": "{group}, {construct}: {points}",
  "trend.point": "{value} em {when}",
  "trend.point_interval": "{value} ({low} a {high}) em {when}",

  "print.title": "Relatório para o conselho escolar",
  "print.draft": "Rascunho de {day}, para funcionários. Não publicado.",
  "print.published": "Publicado em {day}",
  "print.pdf": "Baixar em PDF",
  "print.back": "Voltar aos resultados",
  "print.hint": "Ou imprima esta página pelo seu navegador.",
  "print.source":
    "Cada número vem de uma publicação congelada; grupos de menos de 10 pessoas, e o que os revelaria, não estão nela.",
};
