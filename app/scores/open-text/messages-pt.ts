import type { ThemeMessages } from "./messages-en";

/** Unreviewed. */
export const pt: ThemeMessages = {
  title: "O que as pessoas escreveram com as próprias palavras",
  what: "Pessoas que trabalham para o distrito leram cada texto, tiraram os nomes e separaram o que leram nestes temas. Um texto pode estar em vários. Um tema está aqui se 10 pessoas ou mais o compartilham.",
  people: "{count, plural, one {uma pessoa} other {# pessoas}}",
  nearly_all: "quase todos os que responderam",
  quotes: "Nas palavras delas",
};
