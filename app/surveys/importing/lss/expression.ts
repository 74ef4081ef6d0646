/** What LimeSurvey's ExpressionScript says, as far as a condition of ours could say it. */
export type Expression =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  | { kind: "name"; name: string }
  | { kind: "not"; of: Expression }
  | { kind: "all" | "any"; parts: Expression[] }
  | { kind: "compare"; sign: Sign; left: Expression; right: Expression }
  | { kind: "call"; name: string; parts: Expression[] };

export type Sign = "==" | "!=" | "<" | "<=" | ">" | ">=";

const LONGEST = 5000;
const DEEPEST = 40;
const TOKEN =
  /\s+|"[^"]*"|'[^']*'|\d+(?:\.\d+)?(?![\w.])|\.\d+|[A-Za-z0-9_][\w.:#]*|&&|\|\||[=!<>]=|[-+*/()!<>,]/y;

const WORDS: Readonly<Record<string, string>> = {
  ...{ and: "&&", or: "||", not: "!", eq: "==", ne: "!=" },
  ...{ lt: "<", le: "<=", gt: ">", ge: ">=" },
};
const SIGNS: readonly string[] = ["==", "!=", "<", "<=", ">", ">="];

/** Reads an expression, or gives null: it calculates, or says what we do not know. */
export function parseExpression(source: string): Expression | null {
  const tokens = tokensOf(source);
  if (!tokens) return null;
  const reader = { tokens, at: 0 };
  const expression = readAny(reader, DEEPEST);
  return reader.at === tokens.length ? expression : null;
}

function tokensOf(source: string): string[] | null {
  if (source.length > LONGEST) return null;
  const tokens: string[] = [];
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(source) ?? [];
    if (token === undefined) return null;
    const word = WORDS[token.toLowerCase()];
    if (token.trim() !== "") tokens.push(word ?? token);
  }
  return tokens;
}

type Reader = { tokens: string[]; at: number };
type Read = (reader: Reader, deepest: number) => Expression | null;

const readAny: Read = (reader, deepest) => {
  if (deepest === 0) return null;
  return readList(reader, deepest, "||", "any", readAll);
};

const readAll: Read = (reader, deepest) => readList(reader, deepest, "&&", "all", readCompared);

function readList(
  reader: Reader,
  deepest: number,
  between: string,
  kind: "all" | "any",
  readPart: Read,
): Expression | null {
  const parts: Expression[] = [];
  do {
    const part = readPart(reader, deepest);
    if (!part) return null;
    parts.push(...(part.kind === kind ? part.parts : [part]));
  } while (take(reader, between));
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

const readCompared: Read = (reader, deepest) => {
  const left = readOne(reader, deepest);
  const sign = reader.tokens[reader.at];
  if (!left || !isSign(sign)) return left;
  reader.at++;
  const right = readOne(reader, deepest);
  return right && { kind: "compare", sign, left, right };
};

const readOne: Read = (reader, deepest) => {
  if (deepest === 0) return null;
  const token = reader.tokens[reader.at++];
  if (token === undefined) return null;
  if (token === "!") {
    const of = readOne(reader, deepest - 1);
    return of && { kind: "not", of };
  }
  if (token === "(") {
    const inner = readAny(reader, deepest - 1);
    return take(reader, ")") ? inner : null;
  }
  if (token === "-") {
    const of = readOne(reader, deepest - 1);
    return of?.kind === "number" ? { kind: "number", number: -of.number } : null;
  }
  if (/^["']/.test(token)) return { kind: "text", text: token.slice(1, -1) };
  if (/^[\d.]+$/.test(token)) return { kind: "number", number: Number(token) };
  if (!/^\w/.test(token)) return null;
  return take(reader, "(") ? readCall(reader, deepest, token) : { kind: "name", name: token };
};

function readCall(reader: Reader, deepest: number, name: string): Expression | null {
  const parts: Expression[] = [];
  if (take(reader, ")")) return { kind: "call", name, parts };
  do {
    const part = readAny(reader, deepest - 1);
    if (!part) return null;
    parts.push(part);
  } while (take(reader, ","));
  return take(reader, ")") ? { kind: "call", name, parts } : null;
}

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at++;
  return true;
}

function isSign(token: string | undefined): token is Sign {
  return token !== undefined && SIGNS.includes(token);
}
