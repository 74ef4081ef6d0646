import { childrenOf, readXml, textOf, type XmlElement } from "~/platform/xml-read";
import type { Exchange, Unit } from "./exchange";
import type { TextState } from "./status";
import { OUTDATED, XLIFF, XLIFF_1_2 } from "./xliff";

export type ReadExchange = { ok: true; files: Exchange[] } | { ok: false; reason: string };

/** Reads XLIFF 2.0, 2.1 or 1.2, as programs for translators write it. */
export function readXliff(text: string): ReadExchange {
  const read = readXml(text);
  if (!read.ok) return read;
  const { root } = read;
  const isNew = root.namespace === XLIFF;
  const isOld = root.namespace === XLIFF_1_2 || root.attributes.version === "1.2";
  if (root.name !== "xliff" || !(isNew || isOld)) {
    return { ok: false, reason: "The file is XML, but no XLIFF 2.0, 2.1 or 1.2." };
  }
  const files = childrenOf(root, "file").map((file) =>
    isNew ? newFile(root, file) : oldFile(file),
  );
  if (files.length === 0) return { ok: false, reason: "The file has no texts in it." };
  if (files.some(({ language }) => language === "")) {
    return { ok: false, reason: "The file does not say which language it is in (trgLang)." };
  }
  return { ok: true, files };
}

function newFile(root: XmlElement, file: XmlElement): Exchange {
  const { srcLang, trgLang } = root.attributes;
  const units = elementsOf(file, "unit").map(newUnit);
  return { language: trgLang ?? "", source: srcLang ?? null, units };
}

function newUnit(unit: XmlElement): Unit {
  const data = new Map(
    elementsOf(unit, "data").map((one) => [one.attributes.id ?? "", textOf(one)] as const),
  );
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (child.name === "segment" || child.name === "ignorable"),
  );
  const joined = (name: string) =>
    parts
      .flatMap((part) => childrenOf(part, name))
      .map((one) => inlineText(one, data))
      .join("");
  const states = parts.filter(({ name }) => name === "segment").map(newState);
  const least = STATES.find((state) => states.includes(state)) ?? "draft";
  return {
    key: unit.attributes.id ?? "",
    source: joined("source"),
    target: joined("target"),
    state: least,
  };
}

/** From the least to the most that can be said of a segment. */
const STATES: readonly TextState[] = ["missing", "outdated", "draft", "reviewed"];

function newState({ attributes: { state, subState } }: XmlElement): TextState {
  if (subState === OUTDATED && state === "initial") return "outdated";
  if (state === "reviewed" || state === "final") return "reviewed";
  return state === "translated" ? "draft" : "missing";
}

function oldFile(file: XmlElement): Exchange {
  const { "source-language": source, "target-language": language } = file.attributes;
  const units = elementsOf(file, "trans-unit").map((unit): Unit => {
    const [original] = childrenOf(unit, "source");
    const [target] = childrenOf(unit, "target");
    const state = target?.attributes.state ?? "";
    const isReviewed = unit.attributes.approved === "yes" || /^(final|signed-off)$/.test(state);
    return {
      key: unit.attributes.id ?? "",
      source: original ? inlineText(original, new Map()) : null,
      target: target ? inlineText(target, new Map()) : "",
      state: isReviewed ? "reviewed" : "draft",
    };
  });
  return { language: language ?? "", source: source ?? null, units };
}

/** The text of a source or target, its inline codes as what they stand for. */
function inlineText(element: XmlElement, data: ReadonlyMap<string, string>): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : codeText(child, data)))
    .join("");
}

function codeText(code: XmlElement, data: ReadonlyMap<string, string>): string {
  const { hex = "", dataRef = "", equiv, disp, "equiv-text": equivText } = code.attributes;
  if (code.name === "cp") return characterOf(hex);
  if (code.children.length > 0) return inlineText(code, data);
  return data.get(dataRef) ?? equiv ?? equivText ?? disp ?? "";
}

function characterOf(hex: string): string {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : 0xfffd;
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

/** All elements of a name in an element, however deep, as units in groups. */
function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child] : elementsOf(child, name);
  });
}
