// biome-ignore lint/suspicious/noControlCharactersInRegex: the database has no place for it in a text
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;

/** What was typed or sent, without what no text of the database can hold: U+0000 and halves of a character. */
export const storable = (text: string): string => text.replace(UNSTORABLE, "");
