import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "~/plans/markdown";
import { imageType, pictureProblems } from "~/plans/plan-images";

const ours = `/d/cedar-valley/plan-images/${"a".repeat(64)}`;

test("a picture is what its first bytes say", () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(imageType(bytes("\x89PNG\r\n\x1a\n…"))).toBe("image/png");
  expect(imageType(bytes("\xff\xd8\xff\xe0"))).toBe("image/jpeg");
  expect(imageType(bytes("GIF89a"))).toBe("image/gif");
  expect(imageType(bytes("RIFF\0\0\0\0WEBP"))).toBe("image/webp");
  for (const other of ["", "<svg onload=alert(1)>", "RIFF\0\0\0\0WAVE", "GIF88a", "%PDF-1.7"]) {
    expect(imageType(bytes(other))).toBeNull();
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2 }), (some) => imageType(some) === null));
});

test("pictures of ours need alternative text; pictures from elsewhere are refused", () => {
  expect(pictureProblems(`![A laptop](${ours})`)).toEqual([]);
  expect(pictureProblems(`![ ](${ours})\n\n![x](https://elsewhere.test/x.png)`)).toEqual([
    expect.stringContaining("Picture 1 has no alternative text"),
    expect.stringContaining("Picture 2 (https://elsewhere.test/x.png) is kept elsewhere"),
  ]);
});

test("only pictures of ours are shown; tables scroll and carry no style", () => {
  expect(renderMarkdown(`![A "b"](${ours})`, "k")).toBe(
    `<p><img src="${ours}" alt="A &quot;b&quot;" loading="lazy"></p>\n`,
  );
  expect(renderMarkdown("![x](https://elsewhere.test/x.png)", "k")).not.toContain("<img");
  const table = renderMarkdown("| a | b |\n| --- | ---: |\n| 1 | 2 |\n", "k");
  expect(table).toContain('<div class="scroll" tabindex="0">');
  expect(table).toContain('<td class="n">2</td>');
  expect(table).not.toContain("style");
});
