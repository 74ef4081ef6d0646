import { parseText, renderTokens } from "~/plans/markdown";

export type Heading = { id: string; text: string; level: number };

export type GuideText = {
  /** Its first heading. */
  title: string;
  /** All that follows. */
  html: string;
  headings: readonly Heading[];
};

/**
 * A guide as a page: its links lead to the other guides' pages, its headings have the ids that GitHub gives them.
 *
 * @param source Markdown that begins with its title
 * @param pictures addresses of its pictures by the names of their files, such as `people`
 */
export function readGuide(source: string, pictures: ReadonlyMap<string, string>): GuideText {
  const [first = "", ...rest] = source.split("\n");
  const tokens = parseText(withOurLinks(rest.join("\n")));
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.type === "inline") showPictures(token.children ?? [], pictures);
    if (token.type !== "heading_open") return;
    const text = wordsOf(tokens[index + 1]?.children ?? []);
    const slug = slugOf(text);
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    const id = before === 0 ? slug : `${slug}-${before}`;
    token.attrSet("id", id);
    headings.push({ id, text, level: Number(token.tag.slice(1)) });
  });
  return { title: first.replace(/^# /, ""), html: renderTokens(tokens), headings };
}

/** The names of the guides that a text links to, in its order. */
export function linkedGuides(source: string): string[] {
  return [...source.matchAll(/\]\(([a-z-]+)\.md(?:#[^)]*)?\)/g)].map(([, name = ""]) => name);
}

/** An id as GitHub makes it of a heading. */
export function slugOf(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "");
  return kept.trim().replace(/\s/g, "-");
}

const link = /(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g;

/** Links between guides become links between pages; what is elsewhere in the repository keeps its words only. */
function withOurLinks(source: string): string {
  const rooted = source.replaceAll("](pictures/", "](/pictures/");
  return rooted.replace(link, (whole, words: string, target: string) => {
    const [, name, part = ""] = /^([a-zA-Z-]+)\.md(#.*)?$/.exec(target) ?? [];
    if (name) return `[${words}](/admin/help${name === "README" ? "" : `/${name}`}${part})`;
    return /^(\.\.?\/|[a-z-]+\/)/.test(target) ? `\`${words}\`` : whole;
  });
}

type Token = ReturnType<typeof parseText>[number];

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ content }) => content).join("");
}

/** The plans' renderer shows only pictures that were uploaded; those of the guide are ours, too. */
function showPictures(tokens: readonly Token[], pictures: ReadonlyMap<string, string>): void {
  for (const token of tokens) {
    if (token.type !== "image") continue;
    const [, name = ""] = /^\/pictures\/([a-z-]+)\.webp$/.exec(String(token.attrGet("src"))) ?? [];
    const address = pictures.get(name);
    if (!address) continue;
    token.type = "html_inline";
    token.content = `<img class="shot" src="${escaped(address)}" alt="${escaped(wordsOf(token.children ?? []))}">`;
  }
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
