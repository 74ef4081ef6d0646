/** What a tab keeps of a form until it is sent: it goes when the tab is closed. */
const place = `form:${location.pathname}`;

type Kept = { version: string; fields: [string, string][] };

export function keepFields(form: HTMLFormElement): void {
  const kept: Kept = { version: versionOf(form), fields: fieldsOf(form) };
  try {
    sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // Without room, or where it is forbidden, the page itself still holds the answers.
  }
}

export function dropFields(): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

/** Puts back what this tab kept of the same form; false where there is nothing to put back. */
export function putBack(form: HTMLFormElement): boolean {
  const kept = read();
  if (!kept || kept.version !== versionOf(form)) return false;
  if (JSON.stringify(kept.fields) === JSON.stringify(fieldsOf(form))) return false;
  const seen = new Map<string, number>();
  for (const field of form.elements) {
    if (!isAnswer(field)) continue;
    const values = kept.fields.flatMap(([name, value]) => (name === field.name ? [value] : []));
    if (field.type === "radio" || field.type === "checkbox") {
      (field as HTMLInputElement).checked = values.includes(field.value);
      continue;
    }
    const index = seen.get(field.name) ?? 0;
    seen.set(field.name, index + 1);
    field.value = values[index] ?? "";
  }
  return true;
}

/** The answers as they would be posted, without what a form sends unasked. */
function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    name.startsWith("_") || name === "version" ? [] : [[name, String(value)]],
  );
}

function versionOf(form: HTMLFormElement): string {
  return new FormData(form).get("version")?.toString() ?? "";
}

function read(): Kept | null {
  try {
    const text = sessionStorage.getItem(place);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isAnswer(field: Element): field is Field {
  return field.matches("input:not([type=hidden]), select, textarea") && "name" in field;
}
