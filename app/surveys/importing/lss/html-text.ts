import { Parser } from "htmlparser2";

/** A text without its markup, and what was lost with it, in words. */
export type PlainText = { text: string; lost: string[] };

const BREAKS = new Set(
  (
    "address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table tr ul"
  ).split(" "),
);
/** What a plain text says as well, by its lines. */
const KEPT = new Set(["p", "br", "div", "html", "body"]);
const UNSPOKEN = new Set(["script", "style", "iframe", "object", "noscript", "template", "svg"]);
const MEDIA: Readonly<Record<string, string>> = {
  ...{ img: "a picture", picture: "a picture", svg: "a picture", video: "a film" },
  ...{ audio: "a sound", script: "a script", iframe: "an embedded page" },
  ...{ object: "an embedded thing", embed: "an embedded thing" },
};

/**
 * What a person reads of a piece of HTML: paragraphs, rows and list entries on lines of their own, a
 * picture as its alternative text, a link with its address behind it.
 */
export function plainText(html: string): PlainText {
  if (!/[<&]/.test(html)) return { text: html.trim(), lost: [] };
  const lost = new Set<string>();
  const pieces: string[] = [];
  const links: { href: string; from: number }[] = [];
  let silent = 0;
  const say = (text: string) => {
    if (silent === 0) pieces.push(text);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!KEPT.has(name)) lost.add(MEDIA[name] ?? "formatting");
      if (UNSPOKEN.has(name)) silent++;
      if (name === "br") say("\n");
      else if (BREAKS.has(name)) say(name === "li" ? "\n- " : "\n");
      else if (name === "td" || name === "th") say(" ");
      else if (name === "img") say(attributes.alt ?? "");
      else if (name === "a") links.push({ href: attributes.href ?? "", from: pieces.length });
    },
    onclosetag: (name) => {
      if (UNSPOKEN.has(name)) silent--;
      if (BREAKS.has(name)) say("\n");
      const link = name === "a" ? links.pop() : undefined;
      if (link) say(addressAfter(link.href, pieces.slice(link.from).join("")));
    },
    ontext: (text) => say(text.replace(/[\s\u00a0]+/g, " ")),
  });
  parser.end(html);
  return { text: tidied(pieces.join("")), lost: [...lost] };
}

/** An address that the words of its link do not say already. */
function addressAfter(href: string, words: string): string {
  return /^https?:\/\//i.test(href) && !words.includes(href) ? ` (${href.trim()})` : "";
}

function tidied(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/ {2,}/g, " ").trim());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^- ?\n/gm, "- ")
    .trim();
}
