import { describe, expect, test } from "vitest";
import { planDocument } from "~/plans/exports/plan-document";
import { readDocx } from "~/plans/importing/read-docx.server";
import { renderMarkdown } from "~/plans/markdown";
import { attacks, dangers, hasCorpora } from "./attacks";
import { docxOf, paragraph, picture, table } from "./zip";

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

  test("do nothing in the page that is printed as PDF", () => {
    for (const attack of attacks) {
      const line = attack.replace(/[\r\n]+/g, " ");
      const html = planDocument({
        ...{ title: attack, language: attack, own: attack, dir: "ltr", kicker: attack },
        ...{ summary: attack, untranslated: attack },
        sections: [attack, line].map((text) => ({
          ...{ key: "k", kind: "section", heading: text, headingIn: attack, bodyIn: attack },
          body: `${text}\n\n[x](<${line}>) ![${line}](${line})\n\n- ${line}`,
        })),
        images: new Map(),
      });
      const frame =
        /^<!doctype html>\n<html lang="([^"<>]*)" dir="ltr">\n<head>\n(.*)<body>(.*)<\/body>\n<\/html>\n$/s;
      const [, , head = "<", body = "<"] = frame.exec(html) ?? [];
      expect(head.match(/<[a-z]+/g)).toEqual(["<meta", "<meta", "<title", "<style"]);
      const ours = /<\/?section>|<\/?h[12]>|<p class="kicker">/g;
      expect({ attack, dangers: dangers(body.replace(ours, "")) }).toEqual({ attack, dangers: [] });
    }
  });
});
