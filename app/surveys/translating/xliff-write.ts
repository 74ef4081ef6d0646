import { isXmlText, xmlText } from "~/platform/xml";
import { piecesOf } from "../pipes";
import type { ExportedUnit } from "./exchange";
import type { TextState } from "./status";
import { OUTDATED, XLIFF } from "./xliff";

interface XliffFile {
  /** The survey's slug. */
  name: string;
  source: string;
  language: string;
  directions: { source: "ltr" | "rtl"; language: "ltr" | "rtl" };
  units: readonly ExportedUnit[];
}

/** Texts as one file of XLIFF 2.1 (OASIS), which any program for translators reads. */
export function writeXliff({ name, source, language, directions, units }: XliffFile): string {
  const dir = `srcDir="${directions.source}" trgDir="${directions.language}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" version="2.1" srcLang="${xmlText(source)}" trgLang="${xmlText(language)}">`,
    ` <file id="${xmlText(name)}" canResegment="no" ${dir} xml:space="preserve">`,
    ...units.map(unitXml),
    " </file>",
    "</xliff>",
    "",
  ].join("\n");
}

const SEGMENT_STATES: Readonly<Record<TextState, string>> = {
  missing: 'state="initial"',
  outdated: `state="initial" subState="${OUTDATED}"`,
  draft: 'state="translated"',
  reviewed: 'state="reviewed"',
};

function unitXml({ key, place, source, target, state }: ExportedUnit): string {
  const translated = target === "" ? "" : `<target>${inlineXml(target)}</target>`;
  return [
    `  <unit id="${xmlText(key)}"><notes><note>${xmlText(place)}</note></notes>`,
    `${originalData([source, target])}<segment ${SEGMENT_STATES[state]}>`,
    `<source>${inlineXml(source)}</source>${translated}</segment></unit>`,
  ].join("");
}

/** What stands for earlier answers: codes that a program for translators keeps whole. */
function originalData(texts: readonly string[]): string {
  const items = texts.flatMap(piecesOf).flatMap((piece) => ("item" in piece ? [piece.item] : []));
  if (items.length === 0) return "";
  const data = [...new Set(items)].map((id) => `<data id="${id}">{{${id}}}</data>`);
  return `<originalData>${data.join("")}</originalData>`;
}

function inlineXml(text: string): string {
  const counts = new Map<string, number>();
  return piecesOf(text)
    .map((piece) => {
      if ("text" in piece) return exactXml(piece.text);
      const { item } = piece;
      const count = (counts.get(item) ?? 0) + 1;
      counts.set(item, count);
      const id = count === 1 ? item : `${item}.${count}`;
      return `<ph id="${id}" dataRef="${item}" equiv="{{${item}}}" disp="{{${item}}}"/>`;
    })
    .join("");
}

/** A text such that the same text is read back: XLIFF has an element for what XML cannot hold. */
function exactXml(text: string): string {
  return [...text]
    .map((character) => {
      if (!isXmlText(character)) return `<cp hex="${hex(character).padStart(4, "0")}"/>`;
      return /[\r\u0085\u2028]/.test(character) ? `&#x${hex(character)};` : xmlText(character);
    })
    .join("");
}

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
