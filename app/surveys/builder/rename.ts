import type { Condition } from "../condition";
import type { Entry } from "../item";
import { piecesOf } from "../pipes";
import type { Section } from "../survey";
import type { Texts, Wording } from "../texts";

/** New names of items: what an id is called where a part is put. */
export type Renames = (id: string) => string;

/** A section or entry under new names, also in its conditions and where its texts read answers back. */
export function renameEntry(entry: Entry, rename: Renames): Entry {
  const common = {
    id: rename(entry.id),
    text: renameWording(entry.text, rename),
    hint: entry.hint && renameWording(entry.hint, rename),
    showIf: entry.showIf && renameCondition(entry.showIf, rename),
  };
  if (entry.kind === "matrix") {
    const rows = entry.rows.map((row) => ({
      ...row,
      id: rename(row.id),
      text: renameWording(row.text, rename),
    }));
    return { ...entry, ...common, rows };
  }
  if (entry.kind === "consent") {
    return { ...entry, ...common, agree: renameWording(entry.agree, rename) };
  }
  return { ...entry, ...common };
}

export function renameSection(section: Section, rename: Renames): Section {
  return {
    ...section,
    title: renameWording(section.title, rename),
    hint: section.hint && renameWording(section.hint, rename),
    showIf: section.showIf && renameCondition(section.showIf, rename),
    items: section.items.map((entry) => renameEntry(entry, rename)),
  };
}

function renameCondition(condition: Condition, rename: Renames): Condition {
  const inner = (part: Condition) => renameCondition(part, rename);
  if ("all" in condition) return { all: condition.all.map(inner) };
  if ("any" in condition) return { any: condition.any.map(inner) };
  if ("not" in condition) return { not: inner(condition.not) };
  return { ...condition, item: rename(condition.item) };
}

function renameWording(wording: Wording, rename: Renames): Wording {
  return Object.fromEntries(
    Object.entries(wording).map(([reader, texts]) => [reader, renameTexts(texts, rename)]),
  );
}

function renameTexts(texts: Texts, rename: Renames): Texts {
  const inText = (text: string) =>
    piecesOf(text)
      .map((piece) => ("item" in piece ? `{{${rename(piece.item)}}}` : piece.text))
      .join("");
  return Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, inText(text)]));
}
