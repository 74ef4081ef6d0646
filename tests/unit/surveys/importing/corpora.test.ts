import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { readLssFile } from "~/surveys/importing/lss/file";
import { readSurveyFile } from "~/surveys/importing/read-file";
import type { ReadSurvey } from "~/surveys/importing/read-survey";
import { surveySchema } from "~/surveys/survey";
import { corpusFiles, corpusText, hasCorpus } from "../../platform/csv-helpers";
import { cpuTime } from "./cpu-time";
import { lssFile } from "./lss-file";

const limesurvey = hasCorpus("limesurvey") ? corpusFiles("limesurvey") : [];

const read = (bytes: Uint8Array, name: string) =>
  readSurveyFile({ bytes, name }, { format: null, language: "en", title: "T" });

describe.skipIf(limesurvey.length === 0)("surveys that LimeSurvey exported", () => {
  it.each(limesurvey.map((file) => [basename(file), file]))(
    "%s becomes a survey or says what is not supported; no question is missing",
    async (name, file) => {
      const bytes = readFileSync(file);
      const made = await read(bytes, name);
      const tables = readLssFile(bytes.toString("utf8"));
      const codes = tables.ok
        ? (tables.tables.get("questions") ?? []).map((row) => row.get("title") ?? "")
        : [];
      const reported = new Set(made.report.map(({ item }) => item));
      expect(codes.filter((code) => !reported.has(code))).toEqual([]);
      expect(codes.length).toBeGreaterThan(0);
      if (made.ok) expect(surveySchema.safeParse(made.definition).error).toBeUndefined();
      else expect(made.report.some(({ what }) => what === "left_out")).toBe(true);
    },
  );
});

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

const hostile = ["xss", "naughty-strings"]
  .filter(hasCorpus)
  .flatMap((name) => corpusFiles(name).map((file) => corpusText(name, basename(file))))
  .flatMap(textsOf)
  // A survey's text has words and at most 2,000 characters of them; Unicode's halves are tested apart.
  .filter((text) => text.trim() !== "" && text.length <= 2000 && !/[\0]|\p{Surrogate}/u.test(text));

const shown = (made: ReadSurvey) => {
  if (!made.ok) throw new Error(made.reason);
  const items = made.definition.sections.flatMap((section) => section.items);
  return {
    texts: items.map(({ text }) => text.all?.en),
    labels: Object.values(made.definition.optionSets).flatMap((set) => set.map((o) => o.label.en)),
  };
};

const chunks = Array.from({ length: Math.ceil(hostile.length / 90) }, (_, at) =>
  hostile.slice(at * 90, at * 90 + 90),
);

describe.skipIf(hostile.length === 0)("hostile texts", () => {
  it("are many", () => expect(hostile.length).toBeGreaterThan(1000));

  it("are kept exactly from a survey file", async () => {
    for (const texts of chunks) {
      const definition = {
        title: { all: { en: "T" } },
        optionSets: { o: texts.map((en, at) => ({ code: `c${at}`, label: { en }, score: null })) },
        sections: [
          {
            ...{ id: "s", title: { all: { en: texts[0] } }, hint: { all: { en: texts[0] } } },
            items: texts.map((en, at) => ({
              ...{ id: `Q${at}`, kind: "single", options: "o", required: false, scored: false },
              ...{ text: { all: { en } }, hint: { all: { en } } },
            })),
          },
        ],
      };
      const made = await read(Buffer.from(JSON.stringify(definition)), "a.json");
      const pipes = texts.some((text) => /\{\{[A-Za-z]\w*\}\}/.test(text));
      if (pipes && !made.ok) continue;
      expect(shown(made).texts).toEqual(texts.map((text) => text.trim()));
      expect(shown(made).labels).toEqual(texts.map((text) => text.trim()));
    }
  });

  it("are kept exactly from a spreadsheet", async () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    for (const texts of chunks) {
      const rows = texts.map((text) => `${cell(text)},${cell(text)},${cell("No")}`);
      const csv = `question,answer 1,answer 2\n${rows.join("\n")}\n`;
      const made = await read(Buffer.from(`\uFEFF${csv}`), "a.csv");
      const plain = texts.map((text) =>
        text.trim().replaceAll("\r\n", "\n").replaceAll("\r", "\n"),
      );
      const changed = new Set(
        made.report.flatMap((line) => (line.what === "changed" ? [line.item] : [])),
      );
      for (const [at, text] of shown(made).texts.entries()) {
        if (!changed.has(`Q${at + 1}`) && text !== plain[at]) expect(text).toBe(plain[at]);
      }
    }
  });

  it("are kept exactly from LimeSurvey, where they stand as text", async () => {
    const escaped = (text: string) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
    const fit = hostile.filter((text) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff{}]/.test(text));
    const flat = (text: string) => text.replace(/[\s\u00a0]+/g, " ").trim();
    for (let at = 0; at < fit.length; at += 90) {
      const texts = fit.slice(at, at + 90);
      const questions = texts.map((text, nth) => ({
        type: "T",
        code: `Q${nth}`,
        text: escaped(text),
      }));
      const made = await read(Buffer.from(lssFile({ groups: [{ questions }] })), "a.lss");
      expect(shown(made).texts.map((text) => flat(text ?? ""))).toEqual(
        texts.map((text) => flat(text) || expect.any(String)),
      );
    }
  });

  it("pasted one by one give a survey or a reason, never a fault, each in a moment", async () => {
    for (const text of hostile) {
      const pasted = `1. ${text}\n- ${text}\n- other\n2. Why?`;
      const { value: made, ms } = await cpuTime(() => read(Buffer.from(pasted), ""));
      expect([text, ms < 200]).toEqual([text, true]);
      if (made.ok) {
        expect(surveySchema.safeParse(made.definition).success).toBe(true);
        expect(JSON.stringify(made.definition)).not.toContain("\\u0000");
      }
    }
  });
});
