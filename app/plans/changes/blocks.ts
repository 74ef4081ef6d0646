export type BlockKind = "heading" | "paragraph" | "item" | "row" | "code";

/** A block of Markdown source: its mark (`## `, `- `), its text, and the line breaks after it. */
export type Block = { kind: BlockKind; mark: string; text: string; gap: string };

const blank = /^[\s>]*$/;
const fence = /^\s*(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}[ \t]+/;
const item = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const indent = /^[\s>]*/;
const row = /^\s*\|/;
const underline = /\n {0,3}(?:=+|-+)[ \t]*$/;

/**
 * The blocks of a Markdown text: headings, paragraphs, list items, table rows and lines of code. Marks, texts and
 * gaps joined are the source again; blank lines before the first block are a block with an empty text.
 */
export function splitBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let fenced: string | null = null;
  for (const line of source.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const last = blocks.at(-1);
    const opened: string | undefined = fence.exec(line)?.[1];
    if (fenced !== null || opened) {
      blocks.push(blockOf("code", "", line));
      if (fenced === null) fenced = opened ?? null;
      else if (opened?.startsWith(fenced) && blank.test(line.replace(opened, ""))) fenced = null;
    } else if (blank.test(line)) {
      if (last) last.gap += line;
      else blocks.push({ kind: "paragraph", mark: "", text: "", gap: line });
    } else if (heading.test(line)) blocks.push(blockOf("heading", match(heading, line), line));
    else if (item.test(line)) blocks.push(blockOf("item", match(item, line), line));
    else if (row.test(line)) blocks.push(blockOf("row", "", line));
    else if (last && isOpen(last)) continueBlock(last, line);
    else blocks.push(blockOf("paragraph", match(indent, line), line));
  }
  for (const block of blocks) {
    if (block.kind === "paragraph" && underline.test(block.text)) block.kind = "heading";
  }
  return blocks;
}

const match = (pattern: RegExp, line: string) => pattern.exec(line)?.[0] ?? "";

function blockOf(kind: BlockKind, mark: string, line: string): Block {
  const rest = line.slice(mark.length);
  const text = rest.trimEnd();
  return { kind, mark, text, gap: rest.slice(text.length) };
}

/** Whether the next line, having no mark of its own, goes on with the block. */
function isOpen({ kind, text, gap }: Block): boolean {
  return (kind === "paragraph" || kind === "item") && text !== "" && gap.split("\n").length < 3;
}

function continueBlock(block: Block, line: string): void {
  const { text, gap } = blockOf(block.kind, "", line);
  block.text += block.gap + text;
  block.gap = gap;
}
