import MarkdownIt, { type Token } from "markdown-it";

/** Raw HTML stays text, and links go to the web, to mail or inside the page only. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
markdown.validateLink = (url) => /^(https?:|mailto:|#|\/(?!\/))/i.test(url.trim());

const ourPicture = /^\/d\/[a-z0-9-]+\/plan-images\/[0-9a-f]{64}$/;
const { rules } = markdown.renderer;

// A picture from elsewhere would tell that place who reads; it stays a link.
rules.image = (tokens, index) => {
  const token = tokens[index];
  const address = markdown.utils.escapeHtml(String(token?.attrGet("src") ?? ""));
  const alt = markdown.utils.escapeHtml(inlineText(token?.children ?? []));
  if (ourPicture.test(address)) return `<img src="${address}" alt="${alt}" loading="lazy">`;
  return `<a href="${address}">${alt || address}</a>`;
};
rules.table_open = () => '<div class="scroll" tabindex="0">\n<table>\n';
rules.table_close = () => "</table>\n</div>\n";

/** A section's text as HTML. */
export function renderMarkdown(body: string, key: string): string {
  return renderTokens(parseSection(body, key));
}

export function renderTokens(tokens: Token[]): string {
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** Any text, its headings as they are. */
export function parseText(text: string): Token[] {
  const tokens = markdown.parse(text, {});
  for (const token of tokens) if (/^t[hd]_open$/.test(token.type)) alignByClass(token);
  return tokens;
}

/**
 * What a section's text is rendered from. Its headings stand below the section's own: the highest of them becomes an
 * `h3`, with an id that begins with the section's key.
 */
export function parseSection(body: string, key: string): Token[] {
  const tokens = parseText(body);
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
  return tokens;
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

/** The pictures of a Markdown text in order; `isOurs` is one that was uploaded here. */
export function plainPictures(body: string): { address: string; alt: string; isOurs: boolean }[] {
  return markdown
    .parse(body, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "image")
    .map((token) => {
      const address = String(token.attrGet("src") ?? "");
      return { address, alt: inlineText(token.children ?? []), isOurs: ourPicture.test(address) };
    });
}

/** What a reader sees of one block's text, part by part in its order; null stands where a link or picture ends. */
export function inlineParts(text: string): (string | null)[] {
  const [inline] = markdown.parseInline(text, {});
  return (inline?.children ?? []).flatMap(({ type, content }) => {
    if (type === "link_close") return [null];
    if (type === "softbreak" || type === "hardbreak") return ["\n"];
    return type === "image" ? [content, null] : content === "" ? [] : [content];
  });
}

/** Style attributes are not allowed on our pages; numbers flush with the end of the line have a class. */
function alignByClass(token: Token) {
  const isEnd = token.attrGet("style") === "text-align:right";
  token.attrs = isEnd ? [["class", "n"]] : null;
}

function inlineText(tokens: readonly { type: string; content: string }[]): string {
  return tokens
    .map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? " " : content))
    .join("");
}
