import type { explainedEn } from "./explained-en";

/** Unreviewed. */
export const explainedPt: Readonly<Record<keyof typeof explainedEn, string>> = {
  "explained.title": "{construct}, {name}: como {value} foi calculado",
  "explained.title_hidden": "{construct}, {name}: por que nenhum número é mostrado",
  "explained.lede": "Passo a passo, com os números da publicação que é mostrada.",
  "explained.back": "Voltar aos resultados",

  "explained.asked": "O que perguntamos",
  "explained.asked_what":
    "{count, plural, one {Uma pergunta trata} other {# perguntas tratam}} disto. Ao lado de cada resposta, os pontos dela.",
  "explained.no_points": "sem pontos",
  "explained.option": "{label}: {points}",

  "explained.person": "A pontuação de uma pessoa",
  "explained.points":
    "As respostas vão de 0 a 100 pontos em passos iguais; uma pergunta feita ao contrário é invertida.",
  "explained.minimum":
    "A pontuação de uma pessoa é a média das perguntas que ela respondeu, se respondeu a pelo menos {minimum} de {of}; senão ela não tem nenhuma.",
  "explained.dont_know_zero":
    "“Não sei” conta 0 pontos: quem não ouviu falar de algo não o conhece.",
  "explained.dont_know_missing":
    "“Não sei dizer” não dá nem tira pontos; a porcentagem dessa resposta é informada à parte.",

  "explained.who": "Quem está incluído",
  "explained.of": "{n} de {people} pessoas responderam; {valid} delas têm esta pontuação.",
  "explained.alone": "{n} pessoas responderam; {valid} delas têm esta pontuação.",
  "explained.rate":
    "Taxa de resposta {rate}% (RR2 da AAPOR): entre as pessoas convidadas pelo nome, as que responderam a pelo menos metade das perguntas que contam.",
  "explained.no_list":
    "Não há uma lista de todas as pessoas deste grupo, então estas falam só por si mesmas: sem pesos, sem margem, sem comparação.",

  "explained.weights": "Que peso as respostas têm",
  "explained.weight_base":
    "Cada resposta representa tantas pessoas quantas sua escola e seu grupo têm para cada uma que respondeu; depois os pesos são ajustados até que as proporções de escolas e idiomas sejam as do cadastro. Antes disso, partes com pouquíssimas respostas são juntadas à mais parecida, e pesos acima de 4 vezes a média do grupo são cortados.",
  "explained.unraked":
    "Desta vez não foi possível equilibrar os idiomas; os pesos são só os das escolas.",
  "explained.weights_here":
    "Nesta publicação: {joined, plural, =0 {nenhuma parte foi juntada} one {uma parte foi juntada} other {# partes foram juntadas}} a outra, {capped, plural, =0 {nenhum peso foi cortado} one {o peso de uma pessoa foi cortado} other {os pesos de # pessoas foram cortados}}, e depois disso a maior diferença em relação ao cadastro é de {error}%. Pesos desiguais tornam a variância {deff} vezes maior (Kish).",
  "explained.uneven":
    "Os pesos neste grupo são desiguais a ponto de pelo menos dobrar a variância: leia os números dele com cuidado.",
  "explained.too_uneven":
    "Os pesos neste grupo são tão desiguais que a variância é pelo menos quatro vezes maior: os números dele ficam fora das manchetes.",

  "explained.mean": "A média",
  "explained.mean_what":
    "A soma das pontuações com seus pesos, dividida pelo número, também com pesos, de pessoas que têm pontuação.",
  "explained.bound":
    "Um número tão perto do fim da escala diria que quase todos responderam igual, então só o limite é publicado: {value} {bound}. Ele não tem erro e não é comparado com nada.",

  "explained.sure": "Quanta certeza há",
  "explained.se_what":
    "O erro padrão vem de quanto as respostas diferem dentro de cada escola (h), depois de tirar o que as margens dos pesos explicam (e), e de quantas de todas as pessoas responderam: o que se sabe de quem respondeu é certo.",
  "explained.ci_what":
    "O intervalo é a média mais ou menos o erro padrão vezes {t}, o ponto de 97,5% do t de Student{df}, mantido entre 0 e 100.",
  "explained.df": " com {df} graus de liberdade (respostas menos escolas)",
  "explained.low_precision":
    "Menos de 30 pessoas têm uma pontuação: os números são dados em pontos inteiros e com pouca precisão.",

  "explained.top": "75 ou mais",
  "explained.top_what":
    "A proporção, com pesos, das pessoas com pontuação de pelo menos 75. O intervalo dela é feito na escala logit, para ficar entre 0% e 100%.",
  "explained.top_bound":
    "A proporção está tão perto de um extremo que só o limite é publicado: {bound}.",

  "explained.change": "A mudança desde {when}",
  "explained.change_linked":
    "Quem respondeu nas duas vezes conta uma vez só: o que as duas têm em comum diminui o erro.",
  "explained.change_alone":
    "As respostas das duas vezes não estão ligadas, então os dois erros são somados como se ninguém tivesse respondido nas duas. Se alguém respondeu, o erro verdadeiro é menor.",
  "explained.change_rule":
    "“Subiu” ou “caiu” só se diz se a mudança for maior que 1,96 vez o erro padrão e de pelo menos {least} pontos.",
  "explained.holm":
    "{count, plural, one {Uma escola foi comparada.} other {# escolas foram comparadas, então a probabilidade é ajustada por todas elas (Holm) e precisa ficar abaixo de 0,05.}}",
  "explained.mdc":
    "A menor mudança que teria sido vista em quatro de cada cinco vezes é de 2,80 erros padrão.",
  "explained.verdict": "Aqui: {verdict}.",
  "explained.not_compared":
    "Nenhuma mudança é informada: não houve vez anterior, as perguntas eram outras, poucos responderam em uma das duas, ou uma das pontuações é um limite.",

  "explained.reliability": "Se as perguntas combinam entre si",
  "explained.reliability_few":
    "Menos de 100 pessoas deste grupo responderam a todas as perguntas, então não se pode julgar: a escala é chamada de experimental.",
  "explained.reliability_what":
    "De {n} pessoas que responderam a todas as perguntas: alfa, com seu intervalo de 95% (Feldt), e ômega. A partir de um limite inferior de 0,60 a escala perde o rótulo “experimental”; a partir de 0,70 pode dar manchetes.",
  "explained.label_headline": "Aqui: confiável o bastante para manchetes.",
  "explained.label_shown":
    "Aqui: confiável o bastante para ser mostrada, ainda não para manchetes sem o rótulo.",
  "explained.label_experimental": "Aqui: experimental.",
  "explained.label_unpublished":
    "Aqui: uma pergunta vai contra as outras (sua correlação com elas é menor que 0,20), então nada se conclui desta escala.",

  "explained.hidden": "O que não é mostrado, e por quê",
  "explained.hidden_here":
    "Nada é publicado sobre este grupo: menos de 10 pessoas responderam, ou o número delas revelaria outro grupo pequeno. Os dois casos são descritos do mesmo modo, porque distingui-los diria demais.",
  "explained.hidden_others":
    "Grupos de menos de 10 pessoas ficam fora de todas as tabelas, e também outros a partir dos quais o número deles poderia ser calculado por subtração, junto com todas as publicações anteriores. Não dizemos qual é qual.",
  "explained.hidden_staff":
    "O mesmo vale para os funcionários, que sabem quantos participaram em cada escola, mas não o que disseram.",
  "explained.frozen":
    "Os números estão congelados: respostas posteriores dão uma publicação posterior, que é conferida com esta.",
};
