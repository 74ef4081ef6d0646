/** What stands before the words of a line. */
export type Mark =
  | { kind: "none" }
  | { kind: "heading" }
  | { kind: "number"; number: number; style: string }
  | { kind: "letter"; letter: string }
  | { kind: "bullet"; style: string }
  /** `( )`, `○` and the like: one of several. */
  | { kind: "round" }
  /** `[ ]`, `☐` and the like: any of several. */
  | { kind: "box" };

export interface Line {
  /** Counted from 1, empty lines too. */
  number: number;
  indent: number;
  mark: Mark;
  /** Without the mark. */
  text: string;
  /** With it. */
  whole: string;
  /** After an empty line, or first of all. */
  afterGap: boolean;
}

const NUMBER =
  /^(?:(q|question|pregunta|pergunta|câu|su[’']aal|问题|题|السؤال|سؤال)\s*)?(\()?(?:\d{1,3}\.){0,3}(\d{1,3})(\s?[.):]|\s?[-–=](?=\s)|(?=\s))\s*(?=\S)/iu;
const LETTER = /^\(?([a-z])[.)]\s+(?=\S)/i;
const ROUND = /^(?:\(\s{0,5}\)|[○◯⚪◌⭕❍])\s*(?=\S)/;
const BOX = /^(?:\[\s{0,5}[xX]?\s{0,5}\]|[☐☑☒□❏❑❒▢])\s*(?=\S)/;
const BULLET = /^(?:([•·◦▪‣●■►➢➤✓✔⁃])\s*|([-–—*])\s+|([o§])\t\s*|(_{2,20})\s+)(?=\S)/;
const HEADING = /^#{1,6}\s+(?=\S)/;
const BOLD = /^\*\*([^*]{1,200})\*\*$/;

const TABSTOP = "    ";

/** The lines of a text that have words, with what stands before these. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  text.split(/\r\n?|\n|\u2028|\u2029|\f|\v/).forEach((source, index) => {
    const words = source.trim();
    if (words === "") {
      afterGap = true;
      return;
    }
    const [blanks = ""] = /^\s*/.exec(source) ?? [];
    const indent = blanks.replaceAll("\t", TABSTOP).length;
    lines.push({ number: index + 1, indent, ...markOf(words), whole: words, afterGap });
    afterGap = false;
  });
  return lines;
}

function markOf(words: string): Pick<Line, "mark" | "text"> {
  const bold = BOLD.exec(words)?.[1];
  if (bold !== undefined) return { mark: { kind: "heading" }, text: bold.trim() };
  const rest = (match: RegExpExecArray) => words.slice(match[0].length);
  const heading = HEADING.exec(words);
  if (heading) return { mark: { kind: "heading" }, text: rest(heading) };
  const number = NUMBER.exec(words);
  const style = number && styleOf(number);
  if (number && style) {
    return { mark: { kind: "number", number: Number(number[3]), style }, text: rest(number) };
  }
  const round = ROUND.exec(words);
  if (round) return { mark: { kind: "round" }, text: rest(round) };
  const box = BOX.exec(words);
  if (box) return { mark: { kind: "box" }, text: rest(box) };
  const letter = LETTER.exec(words);
  if (letter) return { mark: { kind: "letter", letter: letter[1] ?? "" }, text: rest(letter) };
  const bullet = BULLET.exec(words);
  if (bullet) {
    const [, dot, dash, o] = bullet;
    return { mark: { kind: "bullet", style: dot ?? dash ?? o ?? "_" }, text: rest(bullet) };
  }
  return { mark: { kind: "none" }, text: words };
}

/** `Q1` needs nothing behind it, a number alone does: "3 schools" is no third question. */
function styleOf([, word, open, , close = ""]: RegExpExecArray): string | null {
  if (word === undefined && close.trim() === "") return null;
  return `${word === undefined ? "" : "Q"}${open ?? ""}1${close.trim()}`;
}

/** Lines that only draw something. */
export function isDrawn({ text, mark }: Line): boolean {
  return mark.kind === "none" && !/[\p{L}\p{N}?？]/u.test(text);
}

export function isBlankToFill(line: Line): boolean {
  return isDrawn(line) && /_{3}/.test(line.text);
}
