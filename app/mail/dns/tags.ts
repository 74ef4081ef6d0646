/**
 * The tags of a DKIM or DMARC record, `name=value` between semicolons, names in small letters; null
 * where something is neither that nor empty. White space inside a value stays.
 */
export function parseTags(record: string): Map<string, string> | null {
  const tags = new Map<string, string>();
  for (const piece of record.split(";")) {
    if (piece.trim() === "") continue;
    const at = piece.indexOf("=");
    const name = piece.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (!/^[a-z][a-z0-9_]*$/.test(name)) return null;
    if (!tags.has(name)) tags.set(name, piece.slice(at + 1).trim());
  }
  return tags;
}
