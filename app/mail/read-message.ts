export type ReadMessage = {
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  html: string;
};

/** Reads a message as composeMail writes it; no reader for other programs' mail. */
export function readMessage(raw: string): ReadMessage {
  const { headers, body } = splitMessage(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1];
  const parts = boundary ? `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1) : [];
  const partOf = (type: string) => {
    const found = parts
      .map((part) => splitMessage(part.replace(/^\r\n/, "")))
      .find((part) => part.headers.get("content-type")?.startsWith(type));
    return found ? decodeQuoted(found.body) : "";
  };
  return { ...readHeaders(headers), text: partOf("text/plain"), html: partOf("text/html") };
}

/** From, to, subject and date of a message or of its beginning. */
export function readMessageHead(raw: string): Omit<ReadMessage, "text" | "html"> {
  return readHeaders(splitMessage(raw).headers);
}

function readHeaders(headers: Map<string, string>) {
  const header = (name: string) => decodeWords(headers.get(name) ?? "");
  return {
    from: header("from"),
    to: header("to"),
    subject: header("subject"),
    date: header("date"),
  };
}

function splitMessage(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const head = end < 0 ? raw : raw.slice(0, end);
  const lines = head.replace(/\r\n(?=[ \t])/g, "").split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: end < 0 ? "" : raw.slice(end + 4) };
}

function decodeQuoted(text: string): string {
  return bytesToText(text.replace(/=\r\n/g, ""));
}

/** RFC 2047 encoded words; white space between two of them is not part of the text. */
function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_word, how: string, encoded: string) =>
      how.toUpperCase() === "B"
        ? Buffer.from(encoded, "base64").toString("utf8")
        : bytesToText(encoded.replace(/_/g, " ")),
    );
}

function bytesToText(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
