export type TypedText = { heading: string; body: string; revision: string; kind: string };

const nameOf = (href: string) => `full-circle:${href}`;

/** Keeps in this browser what is typed and not saved yet; a browser that keeps nothing is no fault. */
export function keepText(href: string, typed: TypedText): void {
  attempt(() => localStorage.setItem(nameOf(href), JSON.stringify(typed)));
}

export function forgetText(href: string): void {
  attempt(() => localStorage.removeItem(nameOf(href)));
}

/** What was typed here before and never saved; null for nothing. */
export function findKeptText(href: string): TypedText | null {
  const text = attempt(() => localStorage.getItem(nameOf(href)));
  const kept = text ? attempt(() => JSON.parse(text) as unknown) : null;
  return isTypedText(kept) ? kept : null;
}

function isTypedText(value: unknown): value is TypedText {
  if (typeof value !== "object" || value === null) return false;
  const names = ["heading", "body", "revision", "kind"] as const;
  return names.every((name) => typeof (value as Record<string, unknown>)[name] === "string");
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
