import MarkdownIt from "markdown-it";

/** Raw HTML stays text, and links go to the web, to mail or inside the page only. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
markdown.validateLink = (url) => /^(https?:|mailto:|#|\/(?!\/))/i.test(url.trim());

/**
 * A section's text as HTML. Its headings stand below the section's own: the highest of them becomes an
 * `h3`, with an id that begins with the section's key.
 */
export function renderMarkdown(body: string, key: string): string {
  const tokens = markdown.parse(body, {});
  const levels = tokens
    .filter(({ type }) => type === "heading_open")
    .map(({ tag }) => Number(tag.slice(1)));
  const shift = 3 - Math.min(...levels, 6);
  let count = 0;
  for (const token of tokens) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    token.tag = `h${Math.min(Number(token.tag.slice(1)) + shift, 6)}`;
    if (token.type === "heading_open") token.attrSet("id", `${key}-${++count}`);
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The words of a Markdown text as somebody reads them, without its marks; blocks end with a line break. */
export function plainText(body: string): string {
  return markdown
    .parse(body, {})
    .flatMap((token) => {
      if (token.type === "fence" || token.type === "code_block") return [token.content];
      return token.type === "inline" ? [`${inlineText(token.children ?? [])}\n`] : [];
    })
    .join("");
}

function inlineText(tokens: readonly { type: string; content: string }[]): string {
  return tokens
    .map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? " " : content))
    .join("");
}
