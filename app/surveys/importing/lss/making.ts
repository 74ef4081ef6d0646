import type { Option } from "../../item";
import type { Texts, Wording } from "../../texts";
import { codeGiver, type GiveCode } from "../codes";
import type { Note } from "../notes";
import type { OptionSets } from "../option-sets";
import { type OwnWord, ownWords } from "../own-words";
import { quoted } from "../report";
import { storable } from "../storable";
import { plainText } from "./html-text";
import type { Names } from "./names";
import type { Htmls } from "./rows";
import type { LssAnswer } from "./structure";

/** What all questions of a file share while they are being made. */
export interface Making {
  languages: readonly string[];
  giveId: GiveCode;
  optionSets: OptionSets;
  names: Names;
}

/** LimeSurvey's HTML as plain texts. `reads` keeps places where an earlier answer is read back. */
export function textsFor(
  making: Making,
  htmls: Htmls,
  note: Note,
  { reads }: { reads: boolean },
): Texts {
  const texts: Texts = {};
  for (const [written, html] of htmls) {
    const language = written === "" ? (making.languages[0] ?? "en") : written;
    if (!making.languages.includes(language)) {
      note("Left out, since the survey is not offered in it", quoted(language));
      continue;
    }
    const plain = plainText(html);
    for (const lost of plain.lost) note("Left out of its words", lost);
    const { text, changes } = storable(withAnswers(plain.text, making.names, note, reads));
    for (const change of changes) note(change);
    if (text !== "") texts[language] = text;
  }
  return texts;
}

/** As `textsFor`, for what has to have words: without any, those of `fallback` stand there. */
export function wordingFor(
  making: Making,
  htmls: Htmls,
  note: Note,
  fallback: { text: string } | { word: OwnWord },
): Wording {
  const texts = textsFor(making, htmls, note, { reads: true });
  if (Object.keys(texts).length > 0) return { all: texts };
  note("It has no words: something else stands there.");
  if ("word" in fallback) return { all: ownWords(fallback.word, making.languages) };
  return { all: { [making.languages[0] ?? "en"]: storable(fallback.text).text || "?" } };
}

/** Braces with a letter in them; `{2,3}` is just that. */
const PLACE = /\{(?!\s)([^{}]{1,1000})\}/g;

/** LimeSurvey's `{Q1}` as our `{{Q1}}`; what is calculated becomes an ellipsis. */
function withAnswers(text: string, names: Names, note: Note, reads: boolean): string {
  return text.replace(PLACE, (place, inner: string) => {
    if (!/[A-Za-z]/.test(inner)) return place;
    const name = inner.trim().replace(/^INSERTANS:/, "");
    const found = names.find(name.replace(/\.shown$/, ""));
    if (reads && found.ok && "item" in found.binding && found.binding.kind !== "box") {
      return `{{${found.binding.item}}}`;
    }
    note("Left out of its words, since it is calculated or filled in", quoted(`{${inner}}`));
    return "…";
  });
}

export interface MadeOptions {
  options: Option[];
  /** Our codes by LimeSurvey's. */
  codes: Map<string, string>;
}

/** Answers to choose from, as LimeSurvey's `answers` or subquestions name them. */
export function optionsFor(making: Making, answers: readonly LssAnswer[], note: Note): MadeOptions {
  const giveCode = codeGiver();
  const codes = new Map<string, string>();
  const options = answers.map(({ code, texts }) => {
    const ours = giveCode(code);
    if (ours !== code) note("Codes changed", `${quoted(code)} to ${quoted(ours)}`);
    codes.set(code, ours);
    const label = textsFor(making, texts, note, { reads: false });
    const worded = Object.keys(label).length > 0;
    if (!worded) note("Answers without words, whose codes stand there", quoted(code));
    const fallback = { [making.languages[0] ?? "en"]: storable(code).text || ours };
    return { code: ours, label: worded ? label : fallback, score: null };
  });
  return { options, codes };
}

/** Answers that LimeSurvey has by itself, in the languages we know them in. */
export function ownOptions(
  making: Making,
  words: readonly (readonly [string, OwnWord])[],
  note: Note,
): MadeOptions {
  noteUnspoken(making, note);
  const options = words.map(([code, word]) => ({
    ...{ code, label: ownWords(word, making.languages), score: null },
  }));
  return { options, codes: new Map(words.map(([code]) => [code, code])) };
}

export function numberOptions(making: Making, most: number): MadeOptions {
  const numbers = Array.from({ length: most }, (_, index) => String(index + 1));
  const options = numbers.map((code) => ({
    ...{ code, score: null },
    label: Object.fromEntries(making.languages.map((language) => [language, code])),
  }));
  return { options, codes: new Map(numbers.map((code) => [code, code])) };
}

/** LimeSurvey's own words are in no file. */
export function noteUnspoken(making: Making, note: Note): void {
  const unspoken = making.languages.filter((tag) => !(tag in ownWords("yes", making.languages)));
  if (unspoken.length > 0) {
    note("LimeSurvey’s own words, such as “Yes”, are missing in", unspoken.join(", "));
  }
}
