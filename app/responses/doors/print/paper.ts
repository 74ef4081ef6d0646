/** What sheets come in; A3 is for posters alone. */
export const PAPERS = ["letter", "a4", "a3"] as const;
export type Paper = (typeof PAPERS)[number];

export const LETTER_PAPERS = ["letter", "a4"] as const satisfies readonly Paper[];
export type LetterPaper = (typeof LETTER_PAPERS)[number];

/** The names people buy paper by. */
export const PAPER_NAMES: Readonly<Record<Paper, string>> = {
  letter: "US Letter",
  a4: "A4",
  a3: "A3",
};

/** In CSS's words for `@page { size }`. */
export const PAGE_SIZES: Readonly<Record<Paper, string>> = {
  letter: "8.5in 11in",
  a4: "210mm 297mm",
  a3: "297mm 420mm",
};

/** Where Letter is the usual sheet (CLDR: the Americas but for the south, and the Philippines). */
export function usualPaper(timeZone: string): LetterPaper {
  const isSouth = /^America\/(Argentina|Sao_Paulo|Montevideo|Asuncion|La_Paz|Lima|Cayenne)/;
  const isLetter = /^(America|US|Canada)\/|^Pacific\/(Honolulu|Guam|Pago_Pago)|^Asia\/Manila$/;
  return isLetter.test(timeZone) && !isSouth.test(timeZone) ? "letter" : "a4";
}

export function findPaper<T extends Paper>(name: string | null, of: readonly T[], usual: T): T {
  return of.find((paper) => paper === name) ?? usual;
}
