// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them, escaped or not
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an element or a quoted attribute of XML 1.0; characters XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Whether XML 1.0 can hold a text as it is. */
export function isXmlText(text: string): boolean {
  return text.search(NOT_XML) < 0;
}
