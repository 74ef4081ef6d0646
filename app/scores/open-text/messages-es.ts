import type { ThemeMessages } from "./messages-en";

export const es: ThemeMessages = {
  title: "Lo que la gente escribió con sus propias palabras",
  what: "Personas que trabajan para el distrito leyeron cada texto, quitaron los nombres y ordenaron lo leído en estos temas. Un texto puede estar en varios. Un tema aparece aquí si lo comparten 10 personas o más.",
  people: "{count, plural, one {una persona} other {# personas}}",
  nearly_all: "casi todas las personas que respondieron",
  quotes: "En sus palabras",
};
