export type Item = { readonly [name: string]: string };
export type Values = { readonly [name: string]: string | readonly Item[] };

/** How text and values are written into the finished part (for example escaped and encoded). */
export type Writing = { literal: (text: string) => string; value: (text: string) => string };

type Part =
  | { kind: "literal"; written: string }
  | { kind: "value"; name: string; written: string }
  | { kind: "block"; name: string; parts: Part[]; written: string };

export type Template = { parts: Part[]; writing: Writing };

const placeholder = /\{\{(#?)([A-Za-z][A-Za-z0-9]*)\}\}/g;

/**
 * Reads `{{name}}` and `{{#list}}…{{/list}}` (not nested), and nothing else: no expression, no
 * lookup. Literal text is written once here, so that filling costs only the values.
 */
export function compileTemplate(source: string, writing: Writing): Template {
  return { parts: readParts(source, writing, true), writing };
}

function readParts(source: string, writing: Writing, allowBlocks: boolean): Part[] {
  const parts: Part[] = [];
  let position = 0;
  const literalUpTo = (end: number) => {
    if (end > position) {
      parts.push({ kind: "literal", written: writing.literal(source.slice(position, end)) });
    }
  };
  const matcher = new RegExp(placeholder);
  for (let found = matcher.exec(source); found; found = matcher.exec(source)) {
    const [whole, hash, name = ""] = found;
    const closing = `{{/${name}}}`;
    const close = hash && allowBlocks ? source.indexOf(closing, matcher.lastIndex) : -1;
    if (hash && close < 0) continue;
    literalUpTo(found.index);
    if (hash) {
      const inner = source.slice(found.index + whole.length, close);
      position = close + closing.length;
      parts.push({
        kind: "block",
        name,
        parts: readParts(inner, writing, false),
        written: writing.literal(source.slice(found.index, position)),
      });
      matcher.lastIndex = position;
    } else {
      position = found.index + whole.length;
      parts.push({ kind: "value", name, written: writing.literal(whole) });
    }
  }
  literalUpTo(source.length);
  return parts;
}

/**
 * Puts values in their places, in one pass: what a value holds is never read as a placeholder.
 * Inside a block its item's values come first. A name without a value stays as it stands.
 */
export function fillTemplate(template: Template, values: Values): string {
  return write(template.parts, template.writing, values, undefined);
}

function write(parts: Part[], writing: Writing, values: Values, item: Item | undefined): string {
  let filled = "";
  for (const part of parts) {
    if (part.kind === "literal") {
      filled += part.written;
    } else if (part.kind === "value") {
      const value = own(item, part.name) ?? own(values, part.name);
      filled += typeof value === "string" ? writing.value(value) : part.written;
    } else {
      const items = own(values, part.name);
      filled +=
        items === undefined || typeof items === "string"
          ? part.written
          : items.map((each) => write(part.parts, writing, values, each)).join("");
    }
  }
  return filled;
}

function own<T>(record: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Text made safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: { [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
