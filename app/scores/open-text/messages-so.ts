import type { ThemeMessages } from "./messages-en";

/** Unreviewed. */
export const so: ThemeMessages = {
  title: "Waxa dadku ereyadooda ku qoreen",
  what: "Dadka degmada u shaqeeya ayaa akhriyey qoraal kasta, magacyada ka saaray, waxa ay akhriyeenna u kala saaray mawduucyadan. Hal qoraal dhowr ayuu ku jiri karaa. Mawduuc halkan wuu ku qoran yahay haddii 10 qof ama ka badani wadaagaan.",
  people: "{count, plural, one {hal qof} other {# qof}}",
  nearly_all: "ku dhowaad qof kasta oo jawaabay",
  quotes: "Ereyadooda",
};
