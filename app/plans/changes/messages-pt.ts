import type { ChangesMessages } from "./messages-en";

/** Unreviewed. */
export const pt: ChangesMessages = {
  title: "O que mudou da versão {from} para a versão {to}",
  title_draft: "O que muda da versão {from} para o rascunho",
  summary: "{parts}.",
  nothing: "Nenhuma palavra do plano mudou da versão {from} para a versão {to}.",
  nothing_draft: "Nenhuma palavra do plano muda da versão {from} para o rascunho.",
  only_one:
    "Até agora há uma só versão. Quando houver uma segunda, esta página mostrará o que mudou.",
  "count.changed": "{count, plural, one {{number} seção mudou} other {{number} seções mudaram}}",
  "count.renamed":
    "{count, plural, one {{number} seção com outro título} other {{number} seções com outro título}}",
  "count.moved":
    "{count, plural, one {{number} seção mudou de lugar} other {{number} seções mudaram de lugar}}",
  "count.added":
    "{count, plural, one {{number} seção acrescentada} other {{number} seções acrescentadas}}",
  "count.removed":
    "{count, plural, one {{number} seção retirada} other {{number} seções retiradas}}",
  "mark.changed": "Mudou",
  "mark.renamed": "Outro título",
  "mark.moved": "Outro lugar",
  "mark.added": "Acrescentada",
  "mark.removed": "Retirada",
  "legend.added": "As palavras acrescentadas estão em negrito e sublinhadas",
  "legend.comma": ", ",
  "legend.removed": "as retiradas estão riscadas",
  "hidden.same": "Sem mudança:",
  "hidden.added": "acrescentado:",
  "hidden.added_end": "fim do acréscimo",
  "hidden.removed": "retirado:",
  "hidden.removed_end": "fim da retirada",
  fold: "{count, plural, one {{number} parágrafo sem mudança} other {{number} parágrafos sem mudança}}",
  unchanged: "Seções sem mudança",
  intro: "Introdução",
  because: "Por causa de um comentário ({who})",
  because_partly: "Depois de um comentário, aceito em parte ({who})",
  because_more:
    "{count, plural, one {e mais {number} comentário} other {e mais {number} comentários}}",
  because_others: "Outros comentários que foram aceitos",
  choose: "Comparar duas versões",
  from: "De",
  to: "Para",
  version: "Versão {number}, {day}",
  draft: "Versão {number}, o rascunho",
  compare: "Comparar",
  own_language:
    "Comparado no idioma em que o plano foi escrito: falta a tradução em uma das versões, ou ela não acompanhou uma mudança.",
  read: "Ler a versão {number}",
};
