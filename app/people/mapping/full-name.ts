/** A name in one cell as given and family name: "Ruiz, Ana" and "Ana Ruiz" alike; one word is a given name. */
export function splitName(name: string): { given: string; family: string } {
  const text = name.trim().replace(/\s+/g, " ");
  const comma = text.indexOf(",");
  if (comma > 0) {
    return { given: text.slice(comma + 1).trim(), family: text.slice(0, comma).trim() };
  }
  const space = text.lastIndexOf(" ");
  if (space < 0) return { given: text, family: "" };
  return { given: text.slice(0, space), family: text.slice(space + 1) };
}
