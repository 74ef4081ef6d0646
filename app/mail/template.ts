type Item = { readonly [name: string]: string };
export type Values = { readonly [name: string]: string | readonly Item[] };

/** How text and values are written into the finished part (for example escaped and encoded). */
export type Writing = { literal: (text: string) => string; value: (text: string) => string };

type Part =
  | { kind: "literal"; written: string }
  | { kind: "value"; name: string; written: string }
  | { kind: "block"; name: string; count: string | undefined; parts: Part[]; written: string };

export type Template = { parts: Part[]; writing: Writing };

const placeholder = /\{\{(#?)([A-Za-z][A-Za-z0-9]*)(:one|:many)?\}\}/g;

/**
 * Reads `{{name}}` and `{{#name}}…{{/name}}`, and nothing else: no expression, no lookup. A block
 * is repeated for each item of a list, `{{#name:one}}` or `{{#name:many}}` only for a list of one
 * or of more; on a text it stands if the text is not empty. Literal text is written once here, so
 * that filling costs only the values.
 */
export function compileTemplate(source: string, writing: Writing): Template {
  return { parts: readParts(source, writing), writing };
}

function readParts(source: string, writing: Writing): Part[] {
  const parts: Part[] = [];
  const matcher = new RegExp(placeholder);
  let position = 0;
  const literal = (end: number) => {
    if (end === position) return;
    parts.push({ kind: "literal", written: writing.literal(source.slice(position, end)) });
  };
  for (let found = matcher.exec(source); found; found = matcher.exec(source)) {
    const [whole, hash, name = "", count] = found;
    const start = found.index + whole.length;
    if (!hash) {
      if (count) continue;
      literal(found.index);
      parts.push({ kind: "value", name, written: writing.literal(whole) });
      position = start;
      continue;
    }
    const closing = `{{/${name}${count ?? ""}}}`;
    const close = source.indexOf(closing, start);
    if (close < 0) continue;
    literal(found.index);
    position = close + closing.length;
    parts.push({
      kind: "block",
      name,
      count,
      parts: readParts(source.slice(start, close), writing),
      written: writing.literal(source.slice(found.index, position)),
    });
    matcher.lastIndex = position;
  }
  literal(source.length);
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
      continue;
    }
    const value = own(item, part.name) ?? own(values, part.name);
    if (value === undefined) {
      filled += part.written;
    } else if (part.kind === "value") {
      filled += typeof value === "string" ? writing.value(value) : part.written;
    } else if (typeof value === "string") {
      filled += value === "" ? "" : write(part.parts, writing, values, item);
    } else if (isCounted(part.count, value.length)) {
      for (const each of value) filled += write(part.parts, writing, values, each);
    }
  }
  return filled;
}

function isCounted(count: string | undefined, length: number): boolean {
  return count === undefined || (count === ":one" ? length === 1 : length > 1);
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
