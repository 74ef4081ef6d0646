import type { ThemeMessages } from "./messages-en";

/** Unreviewed. */
export const pt: ThemeMessages = {
  title: "O que as pessoas escreveram com suas próprias palavras",
  what: "Pessoas que trabalham para o distrito leram cada texto, tiraram os nomes e agruparam o que leram nestes temas. Um texto pode estar em vários. Um tema aparece aqui se 10 pessoas ou mais falam dele.",
  people: "{count, plural, one {uma pessoa} other {# pessoas}}",
  nearly_all: "quase todas as pessoas que responderam",
  quotes: "Nas palavras delas",
};
