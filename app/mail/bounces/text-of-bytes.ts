import { storable } from "~/platform/storable";

/**
 * Bytes that came in as latin1 (one character a byte) as the text they are in `charset`; a charset
 * that nobody knows, or none, is read as UTF-8 where it is valid, else as Windows-1252. What cannot be kept
 * is left out.
 */
export const textOfBytes = (latin1: string, charset: string | null): string =>
  storable(decoded(latin1, charset));

function decoded(latin1: string, charset: string | null): string {
  const bytes = Buffer.from(latin1, "latin1");
  // Japanese servers often forget to name it.
  if (latin1.includes("\x1b$")) return decoder("iso-2022-jp")?.decode(bytes) ?? latin1;
  const named = charset && decoder(charset);
  if (named) return named.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function decoder(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** Undoes a Content-Transfer-Encoding; what is not encoded stays as it is. */
export function undoTransfer(latin1: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(latin1, "base64").toString("latin1");
  if (encoding === "quoted-printable") return undoQuoted(latin1.replace(/=[ \t]{0,80}\n/g, ""));
  return latin1;
}

function undoQuoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A header's value as text: RFC 2047 encoded words of any charset, raw eight-bit characters too. */
export function decodeHeader(latin1: string): string {
  const joined = latin1.replace(/(\?=)\s{1,80}(?==\?)/g, "$1");
  const words = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,800})\?=/gi;
  let text = "";
  let position = 0;
  for (const found of joined.matchAll(words)) {
    const [whole, charset = "", how = "", encoded = ""] = found;
    const bytes =
      how.toUpperCase() === "B"
        ? Buffer.from(encoded, "base64").toString("latin1")
        : undoQuoted(encoded.replaceAll("_", " "));
    text += textOfBytes(joined.slice(position, found.index), null) + textOfBytes(bytes, charset);
    position = found.index + whole.length;
  }
  return text + textOfBytes(joined.slice(position), null);
}

/** HTML as the words in it, without reading it as a browser would. */
export function textOfHtml(html: string): string {
  const pieces = html.split("<").map((piece, index) => {
    if (index === 0) return piece;
    const end = piece.indexOf(">");
    return `${/^\/?(p|br|div|tr|li|h\d)\b/i.test(piece) ? "\n" : " "}${end < 0 ? "" : piece.slice(end + 1)}`;
  });
  return pieces.join("").replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_all, name: string) => {
    return entities[name] ?? " ";
  });
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};
