import type { TypedText } from "./kept-text";

/** What stands in the editor's form now. */
export function readTyped(form: HTMLFormElement): TypedText {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return {
    ...{ heading: text("heading"), body: text("body") },
    ...{ revision: text("revision"), kind: text("kind") },
  };
}

export function writeTyped(form: HTMLFormElement, typed: Partial<TypedText>): void {
  for (const [name, value] of Object.entries(typed)) {
    const control = form.elements.namedItem(name);
    if (isControl(control)) control.value = value;
  }
}

/** The same words, whichever revision they were written over. */
export function isSameText(a: TypedText, b: TypedText): boolean {
  return a.heading === b.heading && a.body === b.body && a.kind === b.kind;
}

function isControl(
  control: Element | RadioNodeList | null,
): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  );
}
