import MarkdownIt from "markdown-it";

export type Heading = { level: number; id: string; text: string };

/** Raw HTML stays text, and links go to the web, to mail or inside the page only. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
markdown.validateLink = (url) => /^(https?:|mailto:|#|\/(?!\/))/i.test(url.trim());

/**
 * A plan's text as HTML with an id on each heading, and its main headings as a table of contents. The
 * title that it begins with is left to the page, whose only h1 it is.
 */
export function renderMarkdown(source: string): { html: string; contents: Heading[] } {
  const parsed = markdown.parse(source, {});
  const titled = parsed[0]?.type === "heading_open" && parsed[0].tag === "h1";
  const tokens = titled ? parsed.slice(3) : parsed;
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.type !== "heading_open" && token.type !== "heading_close") return;
    const level = Math.max(2, Math.min(Number(token.tag.slice(1)) + (titled ? 0 : 1), 6));
    token.tag = `h${level}`;
    if (token.type === "heading_close") return;
    const text = tokens[index + 1]?.content ?? "";
    const id = freeId(slugOf(text), taken);
    token.attrSet("id", id);
    headings.push({ level, id, text });
  });
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return { html, contents: headings.filter(({ level }) => level === 2) };
}

/** The first heading's text, which names the plan; null where there is none. */
export function titleOf(source: string): string | null {
  const tokens = markdown.parse(source, {});
  const at = tokens.findIndex((token) => token.type === "heading_open");
  return at < 0 ? null : (tokens[at + 1]?.content ?? null);
}

function slugOf(text: string): string {
  const words = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.replace(/^-+|-+$/g, "").slice(0, 60) || "section";
}

function freeId(slug: string, taken: Map<string, number>): string {
  const count = taken.get(slug) ?? 0;
  taken.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count + 1}`;
}
