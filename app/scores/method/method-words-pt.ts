import type { MethodMessages } from "./method-words-en";

/** Unreviewed. */
export const methodWordsPt: MethodMessages = {
  "published.title": "O que foi publicado e como se chegou a isso",
  "published.none": "Ainda não há resultados publicados. O texto acima diz como eles vão surgir.",
  "wave.title": "{title}, rodada {wave}",
  "wave.asked":
    "Aplicada de {from} a {to}, {questions, plural, one {uma pergunta} other {# perguntas}} ao todo; publicada em {published}.",
  "wave.codebook": "Cada pergunta e quanto valem as respostas",
  "wave.results": "Os resultados",
  "wave.zip": "Todos os arquivos (zip)",
  "who.caption": "A quem perguntamos e quem respondeu",
  "who.group": "Grupo",
  "who.people": "Pessoas",
  "who.invited": "Convidadas pelo nome",
  "who.answered": "Responderam",
  "who.complete": "Completas",
  "who.partial": "Parciais",
  "who.broken_off": "Interrompidas",
  "who.none": "Sem resposta",
  "who.hidden": "Não mostrado",
  "who.no_rate": "nenhuma",
  "who.what":
    "RR1 e RR2 são taxas de resposta segundo as definições padrão da AAPOR: RR1 conta as respostas completas (pelo menos 80 de cada 100 perguntas que contam) e RR2 também as parciais (pelo menos metade), entre todas as pessoas convidadas pelo nome. Endereços dos quais um e-mail voltou continuam no número das convidadas. Até onde as pessoas chegaram é arredondado para dezenas.",
  "who.apart":
    "Ninguém contou quantas pessoas estes grupos têm, por isso não recebem pesos: {groups}.",
  "weights.caption": "Que peso os grupos tiveram",
  "weights.deff": "Efeito do desenho",
  "weights.capped": "Pesos cortados",
  "weights.error": "Margem que restou",
  "weights.by": "Equilibrado por",
  "weights.raked": "escolas e idiomas",
  "weights.schools": "só escolas",
  "weights.under": "menos de 5%",
  "weights.about": "cerca de {share}%",
  "weights.what":
    "As respostas recebem pesos para representar as pessoas de cada escola e grupo e são equilibradas pelos idiomas (“raking”). O efeito do desenho diz quantas vezes a variância é maior porque os pesos diferem: acima de 2 é um aviso. Um peso acima de 4 vezes a média do seu grupo é cortado. “Margem que restou” é a maior diferença em relação ao número de pessoas que o corte deixou.",
  "weights.joined":
    "{count, plural, =0 {Em nenhum destes grupos houve uma escola ou um idioma com respostas de menos para contar sozinho.} one {Em um destes grupos, escolas ou idiomas com poucas respostas foram pesados junto com os mais próximos.} other {Em # destes grupos, escolas ou idiomas com poucas respostas foram pesados junto com os mais próximos.}}",
  "weights.untold":
    "Sobre {groups} não dizemos que pesos tiveram: algo deles está escondido, e isso diria quão poucas pessoas responderam.",
  "reliability.caption": "Até que ponto as perguntas de um tipo concordam",
  "reliability.kind": "Tipo de pergunta",
  "reliability.complete": "Casos completos",
  "reliability.alpha": "Alfa de Cronbach",
  "reliability.omega": "Ômega",
  "reliability.label": "Leia como",
  "reliability.unpublished": "não confiável: uma pergunta vai contra as outras",
  "reliability.experimental": "experimental",
  "reliability.shown": "uma pontuação, não uma manchete",
  "reliability.headline": "uma pontuação",
  "reliability.few": "menos de 100",
  "reliability.none": "Ainda não é possível conferir as perguntas de nenhum grupo.",
  "decoy.caption": "Um programa inventado",
  "decoy.what":
    "Uma pergunta trata de um programa que não existe. Quem diz que o conhece diz demais; essa porcentagem mostra até que ponto o conhecimento pode estar exagerado.",
  "decoy.share": "Dizem que o conhecem",
  "decoy.at_most": "no máximo {share}%",
  "decoy.at_least": "pelo menos {share}%",
  "decoy.about": "cerca de {share}%",
  "hash.what": "O SHA-256 do arquivo JSON, para conferir se o que você baixou é o que está aqui:",
  "software.what":
    "Uma publicação mantém os próprios números, seja qual for a versão instalada depois.",
};
