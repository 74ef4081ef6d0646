export type Mark = "bold" | "italic" | "heading" | "link" | "list" | "table";

/** A text with a selection; equal ends are a caret. */
export type Selected = { text: string; from: number; to: number };

/** What replaces the text from `from` to `to`, and what is selected afterwards. */
export type Edit = { from: number; to: number; insert: string; select: [number, number] };

const placeholder = { bold: "bold words", italic: "words in italics", link: "words of the link" };
const address = "https://";
const emptyTable = "| First | Second |\n| --- | --- |\n|  |  |";

/** What a button of the toolbar does to the text; pressed again, bold, italic, heading and list are undone. */
export function editFor(mark: Mark, selected: Selected): Edit {
  switch (mark) {
    case "bold":
      return around("**", placeholder.bold, selected);
    case "italic":
      return around("*", placeholder.italic, selected);
    case "heading":
      return beforeLines("## ", selected);
    case "list":
      return beforeLines("- ", selected);
    case "link":
      return link(selected);
    case "table":
      return block(emptyTable, selected);
  }
}

/** A block of its own after the line the selection ends in, with a blank line on either side. */
export function block(insert: string, { text, to }: Pick<Selected, "text" | "to">): Edit {
  const next = text.indexOf("\n", to);
  const at = next < 0 ? text.length : next;
  const before = gap(text.slice(0, at), /\n*$/);
  const after = gap(text.slice(at), /^\n*/);
  const start = at + before.length;
  return {
    ...{ from: at, to: at, insert: `${before}${insert}${after}` },
    select: [start, start + insert.length],
  };
}

function gap(text: string, breaks: RegExp): string {
  const there = text === "" ? 2 : (breaks.exec(text)?.[0].length ?? 0);
  return "\n".repeat(Math.max(0, 2 - there));
}

function around(sign: string, words: string, { text, from, to }: Selected): Edit {
  const outside = text.slice(from - sign.length, from) === sign && text.startsWith(sign, to);
  const inner = text.slice(from, to);
  if (outside && inner !== "") {
    const start = from - sign.length;
    return {
      ...{ from: start, to: to + sign.length, insert: inner },
      select: [start, start + inner.length],
    };
  }
  const said = inner || words;
  const start = from + sign.length;
  return { from, to, insert: `${sign}${said}${sign}`, select: [start, start + said.length] };
}

function beforeLines(sign: string, { text, from, to }: Selected): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const isDone = lines.every((line) => line.startsWith(sign));
  const insert = lines.map((line) => (isDone ? line.slice(sign.length) : sign + line)).join("\n");
  return { from: start, to: end, insert, select: [start + insert.length, start + insert.length] };
}

function link({ text, from, to }: Selected): Edit {
  const said = text.slice(from, to) || placeholder.link;
  const start = from + said.length + "[](".length;
  return {
    ...{ from, to, insert: `[${said}](${address})` },
    select: [start, start + address.length],
  };
}
