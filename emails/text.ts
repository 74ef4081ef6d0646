import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

const lineLength = 70;

/** A piece of mail that says itself both ways: as HTML when rendered, as plain text by `text`. */
export type Part<Props> = ((props: Props) => ReactElement) & { text: (props: Props) => string };

export function part<Props>(
  html: (props: Props) => ReactElement,
  text: (props: Props) => string,
): Part<Props> {
  return Object.assign((props: Props) => html(props), { text });
}

/** The plain text of a mail's parts, each followed by an empty line. */
export function toText(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(toText).join("");
  if (!isValidElement<{ children?: ReactNode }>(node)) {
    if (node === null || node === undefined || typeof node === "boolean") return "";
    throw new Error("Text stands in a part of a mail, not beside it");
  }
  const { type, props } = node;
  if (type === Fragment) return toText(props.children);
  if (isPart(type)) return type.text(props);
  if (typeof type === "function") return toText((type as (props: unknown) => ReactNode)(props));
  throw new Error("Mails are made of parts that have a text of their own");
}

function isPart(type: unknown): type is Part<unknown> {
  return typeof type === "function" && "text" in type && typeof type.text === "function";
}

/** A paragraph of the text: lines of at most 70 characters, an address never broken. */
export function paragraph(text: string): string {
  return `${wrap(text)}\n\n`;
}

export function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const { word, gap } of wordsOf(text)) {
    const added = gap.length + widthOf(word);
    if (line !== "" && width + added > lineLength) {
      lines.push(line);
      line = indent + word;
      width = widthOf(line);
    } else {
      line += gap + word;
      width += added;
    }
  }
  return [...lines, line].join("\n");
}

/** A character of Chinese with the marks that must not begin or end a line; it takes two columns. */
const wide = /[“‘（《]*[\p{Script=Han}，。：；、！？）》][，。：；、！？）》”’]*/gu;
const columns = /[\p{Script=Han}，。：；、！？（）《》]/gu;

/** What a line may break between, and what stood before each: Chinese has no spaces. */
function wordsOf(text: string): { word: string; gap: string }[] {
  return text.split(/\s+/).flatMap((word, index) => {
    const pieces = word.replace(wide, "\n$&\n").split(/\n+/).filter(Boolean);
    const gap = index === 0 ? "" : " ";
    return (pieces.length ? pieces : [""]).map((piece, at) => ({
      word: piece,
      gap: at === 0 ? gap : "",
    }));
  });
}

function widthOf(text: string): number {
  return text.length + (text.match(columns)?.length ?? 0);
}

/** Capitals for a title, with placeholders left as they are. */
export function capitals(text: string, language: string): string {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => (index % 2 ? piece : piece.toLocaleUpperCase(language)))
    .join("");
}
