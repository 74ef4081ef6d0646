import { isStorable } from "./storable";

const DEEPEST = 40;

/**
 * What in a parsed JSON document no survey can have, whatever its schema, in a sentence with its place;
 * null: nothing. It goes through the document without recursion, so that none is too deep for it.
 */
export function unfitPlace(document: unknown): string | null {
  const waiting: { value: unknown; path: string; depth: number }[] = [
    { value: document, path: "", depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === "string" && !isStorable(value)) {
      return `${path || "file"}: has a character that cannot be stored`;
    }
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) return `${path.slice(0, 200)}: is nested too deep`;
    for (const [name, inner] of Object.entries(value)) {
      const place = path === "" ? name : `${path}.${name}`;
      if (name === "__proto__" || !isStorable(name)) {
        return `${path || "file"}: has a name that cannot be used: ${JSON.stringify(name)}`;
      }
      waiting.push({ value: inner, path: place, depth: depth + 1 });
    }
  }
  return null;
}
