/** A value as a text that is the same for the same contents, whatever the order of keys: databases have their own. */
export function contentsOf(value: unknown): string {
  return JSON.stringify(value, sortedKeys) ?? "";
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
