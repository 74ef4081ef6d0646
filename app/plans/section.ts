import MarkdownIt from "markdown-it";

/** What a plan rests on (its values, policies and support structures), then what it says. */
export const SECTION_KINDS = ["values", "policies", "support", "section"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export type SectionText = { heading: string; body: string };

/** A section in one language; its key is the same in every version that has it. */
export type Section = SectionText & { key: string; kind: SectionKind };

const blocks = new MarkdownIt({ html: false });

/**
 * A Markdown text cut at the highest headings after its title. What stands before the first of them has no
 * heading. Bodies are the source's own lines, without blank ones at either end.
 */
export function splitSections(markdown: string): {
  title: string | null;
  sections: SectionText[];
} {
  const lines = markdown.replace(/\r\n?/g, "\n").split("\n");
  const headings = headingsOf(lines.join("\n"));
  const [first, ...rest] = headings;
  const isTitled = first !== undefined && rest.every(({ level }) => level >= first.level);
  const title = first?.text ?? null;
  const begin = isTitled && isBlank(lines.slice(0, first.from)) ? first.to : 0;
  const later = begin === 0 ? headings : rest;
  const top = Math.min(...later.map(({ level }) => level));
  const cuts = later.filter(({ level }) => level === top);
  const intro = trimBlank(lines.slice(begin, cuts[0]?.from ?? lines.length));
  const sections = cuts.map(({ text, to }, index) => ({
    heading: text,
    body: trimBlank(lines.slice(to, cuts[index + 1]?.from ?? lines.length)),
  }));
  return { title, sections: intro === "" ? sections : [{ heading: "", body: intro }, ...sections] };
}

/** One Markdown text again: the title, then each section below its heading. */
export function joinSections(title: string, sections: readonly SectionText[]): string {
  const parts = sections.flatMap(({ heading, body }) => [heading && `## ${heading}`, body]);
  return `${[`# ${title}`, ...parts].filter((part) => part !== "").join("\n\n")}\n`;
}

type Heading = { level: number; text: string; from: number; to: number };

function headingsOf(source: string): Heading[] {
  const tokens = blocks.parse(source, {});
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open" || token.level > 0 || !token.map) return [];
    const [from, to] = token.map;
    return { level: Number(token.tag.slice(1)), text: tokens[index + 1]?.content ?? "", from, to };
  });
}

function trimBlank(lines: readonly string[]): string {
  const from = lines.findIndex((line) => line.trim() !== "");
  const to = lines.findLastIndex((line) => line.trim() !== "");
  return from < 0 ? "" : lines.slice(from, to + 1).join("\n");
}

const isBlank = (lines: readonly string[]) => lines.every((line) => line.trim() === "");
