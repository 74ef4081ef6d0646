import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const corpora = join(import.meta.dirname, "../../../../shared/corpora");
export const hasCorpora = existsSync(join(corpora, "xss"));

function read(folder: string): string[] {
  const path = join(corpora, folder, "open");
  return readdirSync(path).map((file) => readFileSync(join(path, file), "utf8"));
}

/** Every text of a JSON file, or every line of another. */
function textsOf(file: string): string[] {
  if (!/^\s*[[{]/.test(file)) return file.split(/\r?\n/).filter(Boolean);
  const texts: string[] = [];
  JSON.parse(file, (_name, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}

/** Every text of the corpora `xss` and `html5lib`; none where ../shared is absent. */
export const attacks = hasCorpora
  ? [...read("xss"), ...read("html5lib").filter((file) => /^\s*\{/.test(file))].flatMap(textsOf)
  : [];

const tag =
  /^<\/?(p|a|em|strong|s|code|pre|ul|ol|li|blockquote|h[3-6]|hr|br|img|div|table|thead|tbody|tr|th|td)((?: [a-z]+="[^"<>]*")*)>$/;
const attribute = / ([a-z]+)="([^"<>]*)"/g;
const allowed: Record<string, RegExp> = {
  ...{
    href: /^($|https?:|mailto:|#|\/(?!\/))/i,
    src: /^\/d\/[a-z0-9-]+\/plan-images\/[0-9a-f]{64}$/,
  },
  ...{
    title: /^/,
    alt: /^/,
    start: /^\d+$/,
    loading: /^lazy$/,
    id: /^(k|summary)-\d+$/,
    tabindex: /^0$/,
  },
  class: /^(n|scroll|language-[^\s]*)$/,
};

/** What could do anything in a page: a tag, an attribute or an address that Markdown has no use for. */
export function dangers(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.filter((one) => {
    const attributes = tag.exec(one)?.[2];
    if (attributes === undefined) return true;
    return [...attributes.matchAll(attribute)].some(
      ([, name = "", value = ""]) => !allowed[name]?.test(value),
    );
  });
}
