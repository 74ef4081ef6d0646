import { expect, test } from "vitest";
import { previewImport } from "~/plans/importing/import-preview";
import { readDocx } from "~/plans/importing/read-docx.server";
import { checkZip } from "~/plans/importing/zip.server";
import { docxOf, paragraph, picture, table, zipOf } from "./zip";

const none = async () => null;
const png = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

test("a preview says which sections are new, changed, the same and gone", () => {
  const section = (key: string, heading: string, body: string) => ({
    ...{ key, kind: "values" as const, heading, body },
  });
  const preview = previewImport(
    [section("a", "A", "one"), section("b", "B", "two"), section("c", "C", "three")],
    [
      { heading: "B", body: "two" },
      { heading: "A", body: "another" },
      { heading: "D", body: "four five" },
    ],
  );
  expect(preview.sections).toEqual([
    { ...section("b", "B", "two"), fate: "same", words: 1 },
    { ...section("a", "A", "another"), fate: "changed", words: 1 },
    { ...section("d", "D", "four five"), kind: "section", fate: "new", words: 2 },
  ]);
  expect(preview.gone.map(({ key }) => key)).toEqual(["c"]);
});

test("a Word document becomes Markdown with headings and tables", async () => {
  const body =
    paragraph("The plan", "T") +
    paragraph("Devices", "H1") +
    paragraph("We lend *all*.") +
    table([
      ["Year", "Laptops"],
      ["2027", "400|500"],
    ]);
  const read = await readDocx(docxOf(body), none);
  if (!read.ok) throw new Error(read.reason);
  expect(read.markdown).toMatch(/^# The plan\n\n# Devices\n\nWe lend \\\*all\\\*\.\n\n/);
  expect(read.markdown).toMatch(
    /\| Year +\| Laptops +\|\n\| -+ +\| -+ +\|\n\| 2027 +\| 400\\\|500 +\|/,
  );
});

test("its pictures come along with alternative text, and are named where they do not", async () => {
  const body = picture("A laptop") + picture("");
  const bytes = docxOf(body, { "word/media/1.png": png });
  const read = await readDocx(bytes, async (given) => (given.length === 8 ? "/kept" : null));
  expect(read).toEqual({
    ...{ ok: true, markdown: "![A laptop](/kept)" },
    notes: ["Picture 2 has no alternative text; it is left out. Upload it in the editor."],
  });
  expect(await readDocx(bytes, none)).toMatchObject({ notes: [/no PNG/, /no alternative/] });
});

test("a zip that unpacks to more than 30 MB is refused, whatever it claims", async () => {
  const bomb = zipOf({ "word/document.xml": Buffer.alloc(31 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(checkZip(bomb)).toEqual({ ok: false, reason: "too_large" });
  // The directory claims one byte.
  bomb.writeUInt32LE(1, bomb.lastIndexOf("PK\x01\x02", undefined, "latin1") + 24);
  expect(checkZip(bomb)).toEqual({ ok: false, reason: "too_large" });
  const half = Buffer.alloc(16 * 1024 * 1024);
  expect(checkZip(zipOf({ a: half, b: half }))).toEqual({ ok: false, reason: "too_large" });
  expect(await readDocx(bomb, none)).toMatchObject({ ok: false, reason: /30 MB/ });
});

test("what is no zip, no document or cut short is refused in a sentence", async () => {
  const whole = docxOf(paragraph("Text"));
  const wrong = [
    ...[Buffer.from(""), Buffer.from("PK"), Buffer.from("PK\x05\x06"), whole.subarray(0, 500)],
    ...[Buffer.concat([Buffer.from("x"), whole]), zipOf({ "a.txt": "x" }), zipOf({})],
    docxOf("<w:p><broken"),
  ];
  for (const bytes of wrong) {
    expect(await readDocx(bytes, none)).toMatchObject({ ok: false, reason: /no Word document/ });
  }
  for (let at = 0; at < whole.length; at += 41) {
    const bent = Buffer.from(whole);
    bent[at] = 255 - (bent[at] ?? 0);
    await readDocx(bent, none);
  }
});
