/** The lines of a calendar object as the file that programs read (RFC 5545 3.1). */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** What people wrote, as a value of type TEXT. */
export const calendarWords = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "\\n");

/** Lines of at most 75 octets; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > 75) {
      lines.push(current);
      current = " ";
    }
    current += sign;
  }
  return [...lines, current].join("\r\n");
}
