import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocx } from "~/plans/importing/read-docx.server";
import { renderMarkdown } from "~/plans/markdown";
import { docxOf, paragraph, picture, table } from "./zip";

const corpora = join(import.meta.dirname, "../../../../shared/corpora");
const hasCorpora = existsSync(join(corpora, "xss"));

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

const attacks = hasCorpora
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
  ...{ title: /^/, alt: /^/, start: /^\d+$/, loading: /^lazy$/, id: /^k-\d+$/, tabindex: /^0$/ },
  class: /^(n|scroll|language-[^\s]*)$/,
};

/** What could do anything in a page: a tag, an attribute or an address that Markdown has no use for. */
function dangers(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.filter((one) => {
    const attributes = tag.exec(one)?.[2];
    if (attributes === undefined) return true;
    return [...attributes.matchAll(attribute)].some(
      ([, name = "", value = ""]) => !allowed[name]?.test(value),
    );
  });
}

test("the check sees what is dangerous", () => {
  for (const bad of ["<script>", '<img src="x" onerror="y">', '<a href="javascript:x">', "<b"]) {
    expect(dangers(bad)).toHaveLength(1);
  }
});

describe.skipIf(!hasCorpora)("known attacks", () => {
  test("there are many", () => {
    expect(attacks.length).toBeGreaterThan(1_000);
  });

  test("do nothing in Markdown, wherever in it they stand", () => {
    for (const attack of attacks) {
      const line = attack.replace(/[\r\n]+/g, " ");
      const body = [
        ...[attack, `[x](${line})`, `[x](<${line}>)`, `![${line}](${line})`, `<${line}>`],
        ...[`[x]: ${line} "${line}"`, "[x]", `# ${line}`, `- ${line}`, `> ${line}`],
        ...[`| a |\n| --- |\n| ${line} |`, `~~~${line}\n${line}\n~~~`],
      ];
      for (const text of [...body, body.join("\n\n")]) {
        expect({ text, dangers: dangers(renderMarkdown(text, "k")) }).toEqual({
          text,
          dangers: [],
        });
      }
    }
  });

  test("do nothing in a Word document", async () => {
    const some = attacks.filter((_attack, index) => index < 600 || index % 20 === 0);
    const body = some.map(
      (attack) => paragraph(attack) + paragraph(attack, "H1") + table([[attack], [attack]]),
    );
    const docx = docxOf(body.join("") + some.map(picture).join(""), { "word/media/1.png": "x" });
    const converted = await readDocx(docx, async () => `/d/a/plan-images/${"0".repeat(64)}`);
    if (!converted.ok) throw new Error(converted.reason);
    expect(dangers(renderMarkdown(converted.markdown, "k"))).toEqual([]);
  });
});
