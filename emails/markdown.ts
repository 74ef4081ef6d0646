import MarkdownIt, { type Token } from "markdown-it";
import { style } from "./style";
import { wrap } from "./text";

/** Raw HTML stays text; links lead to the web or to a mailbox, and pictures are links to them. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
markdown.disable(["table", "code", "fence", "html_block"]);
markdown.validateLink = (url) => /^(https?:|mailto:)/i.test(url.trim());

const styles: Readonly<Record<string, string>> = {
  p: "margin:0 0 18px",
  h2: `margin:26px 0 10px;font:${style.subtitle.font};color:${style.subtitle.color}`,
  ul: "margin:0 0 18px;padding:0 24px",
  ol: "margin:0 0 18px;padding:0 24px",
  li: "margin:0 0 8px",
  blockquote: "margin:0 0 18px;padding:0 18px;border:solid #6f7775;border-width:0 2px",
  hr: "margin:0 0 18px;border:0;border-top:1px solid #6f7775",
  a: `color:${style.link.color};text-decoration:underline`,
};

const { rules } = markdown.renderer;
rules.image = (tokens, index) => {
  const token = tokens[index];
  const address = markdown.utils.escapeHtml(String(token?.attrGet("src") ?? ""));
  const alt = markdown.utils.escapeHtml(token?.content ?? "");
  return `<a href="${address}" style="${styles.a}">${alt || address}</a>`;
};

/** What staff wrote as the HTML of a mail, in its own styles; all headings are of one level. */
export function mailHtml(source: string): string {
  const tokens = markdown.parse(source, {});
  const every = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  for (const token of every) {
    if (/^heading_(open|close)$/.test(token.type)) token.tag = "h2";
    const css = token.nesting === 1 || token.type === "hr" ? styles[token.tag] : undefined;
    if (css) token.attrSet("style", css);
    if (token.type === "heading_open") token.attrSet("class", "ink");
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The same as plain text in lines of at most 70 characters, its links in words. */
export function mailText(source: string): string {
  const blocks: string[] = [];
  const lists: { next: number | null }[] = [];
  let quotes = 0;
  let bullet = "";
  let isTight = false;
  for (const token of markdown.parse(source, {})) {
    const { type } = token;
    if (type === "bullet_list_open") lists.push({ next: null });
    else if (type === "ordered_list_open")
      lists.push({ next: Number(token.attrGet("start") ?? 1) });
    else if (/_list_close$/.test(type)) lists.pop();
    else if (/^blockquote_/.test(type)) quotes += token.nesting;
    else if (type === "list_item_open") bullet = bulletOf(lists.at(-1));
    else if (type === "paragraph_open") isTight = token.hidden;
    else if (type === "hr") blocks.push("* * *\n\n");
    else if (type === "inline") {
      const indent = "  ".repeat(Math.max(0, lists.length - 1)) + "> ".repeat(quotes);
      const hanging = indent + " ".repeat(bullet.length || (lists.length > 0 ? 2 : 0));
      const lines = inlineText(token.children ?? []).split("\n");
      const [first = "", ...rest] = lines;
      const written = [
        indent + bullet + wrap(first, hanging),
        ...rest.map((line) => hanging + wrap(line, hanging)),
      ];
      blocks.push(`${written.join("\n")}${isTight ? "\n" : "\n\n"}`);
      bullet = "";
    }
    if (/_list_close$/.test(type) && lists.length === 0 && isTight) blocks.push("\n");
  }
  return blocks.join("");
}

function bulletOf(list: { next: number | null } | undefined): string {
  if (!list || list.next === null) return "- ";
  return `${list.next++}. `;
}

/** The first words, for what mail programs show beside a subject. */
export function firstWords(source: string): string {
  const first = markdown.parse(source, {}).find(({ type }) => type === "inline");
  const text = inlineText(first?.children ?? []).replace(/\{\{[^{}]*\}\}|\s+/g, " ");
  return Array.from(text.trim()).slice(0, 140).join("");
}

function inlineText(tokens: readonly Token[]): string {
  let text = "";
  let link: { href: string; from: number } | null = null;
  for (const token of tokens) {
    if (token.type === "softbreak") text += " ";
    else if (token.type === "hardbreak") text += "\n";
    else if (token.type === "link_open") {
      link = { href: String(token.attrGet("href") ?? ""), from: text.length };
    } else if (token.type === "link_close" && link) {
      const words = text.slice(link.from);
      if (!link.href.endsWith(words)) text += ` (${link.href})`;
      link = null;
    } else if (token.type === "image") {
      text += `${token.content} (${String(token.attrGet("src") ?? "")})`;
    } else text += token.content;
  }
  return text;
}
