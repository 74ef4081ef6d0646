import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SurveyDefinition } from "~/surveys/survey";
import { readTranslationsCsv, writeTranslationsCsv } from "~/surveys/translating/csv-file";
import { type Exchange, unitsOf } from "~/surveys/translating/exchange";
import { placesOf, withTexts } from "~/surveys/translating/places";
import { stateOf } from "~/surveys/translating/status";
import { takeUnits } from "~/surveys/translating/take-units";
import { confirmLanguage, noteTexts, putTranslations } from "~/surveys/translating/track";
import { tidyText } from "~/surveys/translating/wrong-text";
import { readXliff } from "~/surveys/translating/xliff-read";
import { writeXliff } from "~/surveys/translating/xliff-write";
import { sampleSurvey } from "../sample-survey";
import { hasCorpora, hostileTexts } from "./hostile-texts";
import { someSurvey, someText } from "./some-survey";

type Format = (survey: SurveyDefinition, language?: string) => Promise<Exchange>;

const directions = { source: "ltr", language: "rtl" } as const;

const xliff: Format = async (survey, language = "es") => {
  const units = unitsOf(survey, language, "en");
  const read = readXliff(writeXliff({ name: "s", source: "en", language, directions, units }));
  return only(read);
};

const csv: Format = async (survey, language = "es") => {
  const text = writeTranslationsCsv([{ language, units: unitsOf(survey, language, "en") }]);
  return only(await readTranslationsCsv(bytesOf(text), null));
};

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

function only(read: { ok: true; files: Exchange[] } | { ok: false; reason: string }): Exchange {
  if (!read.ok) throw new Error(read.reason);
  const [file] = read.files;
  if (!file) throw new Error("no file");
  return file;
}

const formats: [string, Format][] = [
  ["XLIFF", xliff],
  ["CSV", csv],
];

/** A survey whose translations are in every state. */
const someTranslated = fc
  .tuple(someSurvey(), fc.boolean(), fc.infiniteStream(fc.nat(3)), someText)
  .filter(([survey]) => placesOf(survey).length > 0)
  .map(([survey, isConfirmed, dice, text]) => {
    const start = isConfirmed ? survey : { ...survey, unreviewed: ["es"] };
    const chosen = (wanted: number) =>
      placesOf(start).filter(() => dice.next().value === wanted && wanted > 0);
    const reworded = new Map(chosen(1).map(({ key }) => [key, text] as const));
    const there = chosen(2).filter(({ texts }) => texts.es !== undefined);
    const said = new Map(there.map(({ key }) => [key, { state: "reviewed" as const }]));
    return noteTexts(putTranslations(start, "en", "en", reworded), "es", said);
  });

describe.each(formats)("translations as %s", (_, format) => {
  it("change nothing when they are exported and imported again", async () => {
    await fc.assert(
      fc.asyncProperty(someTranslated, async (survey) => {
        const { definition, report } = takeUnits(survey, await format(survey), "en");
        const fates = new Set(report.map(({ what }) => what));
        expect([...fates].filter((what) => what !== "unchanged" && what !== "empty")).toEqual([]);
        expect(definition).toEqual(survey);
      }),
    );
  });

  it("hold any text exactly, original and translation, with its key", async () => {
    await fc.assert(
      fc.asyncProperty(someText, someText, async (original, translation) => {
        const texts = { all: { en: original, es: translation } };
        const { units } = await format({ ...sampleSurvey(), title: texts });
        expect(units[0]).toMatchObject({
          key: "title.all",
          source: expected(format, original),
          target: expected(format, translation),
        });
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(!hasCorpora)("hold every hostile text of the corpora exactly", async () => {
    expect(hostileTexts.length).toBeGreaterThan(3000);
    const kept = hostileTexts.map(tidyText).filter((text) => text !== "" && text.length <= 2000);
    for (const many of chunks(kept, 300)) {
      const option = (text: string, index: number) => ({
        ...{ code: String(index), score: null, label: { en: text, es: text } },
      });
      const survey = { ...sampleSurvey(), optionSets: { agree: many.map(option) } };
      const { units } = await format(survey);
      const options = units.filter(({ key }) => key.startsWith("option."));
      expect(options.map(({ source }) => source)).toEqual(many);
      expect(options.map(({ target }) => target)).toEqual(many);
      const { report } = takeUnits(survey, { language: "es", source: "en", units }, "en");
      expect(report.some(({ what }) => what === "taken" || what === "outdated")).toBe(false);
    }
  });

  it("carry each state to an empty survey as far as it can be believed", async () => {
    const full = confirmLanguage({ ...sampleSurvey(), unreviewed: ["es"] }, "es", {
      ...{ by: "Ana", on: "2026-11-28" },
    });
    const edited = putTranslations(full, "es", "en", new Map([["title.all", "Aparatos"]]));
    const none = placesOf(edited).map(({ key }) => [key, null] as const);
    const empty = { ...withTexts(sampleSurvey(), "es", new Map(none)), unreviewed: ["es"] };
    const { definition } = takeUnits(empty, await format(edited), "en");
    const places = placesOf(definition);
    expect(places.map(({ texts }) => texts.es)).toEqual(
      placesOf(edited).map(({ texts }) => texts.es),
    );
    expect(places.map((place) => stateOf(definition, place, "es", "en"))).toEqual(
      placesOf(edited).map((place) => stateOf(edited, place, "es", "en")),
    );
  });
});

/** A spreadsheet has one kind of line end. */
const expected = (format: Format, text: string) => (format === csv ? tidyText(text) : text);

function chunks<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size));
}

describe("what a file says", () => {
  const survey: SurveyDefinition = { ...sampleSurvey(), unreviewed: ["es"] };
  const take = (units: Partial<Exchange["units"][number]>[], from = survey, source = "en") =>
    takeUnits(
      from,
      {
        ...{ language: "es", source },
        units: units.map((unit) => ({
          ...{ key: "title.all", source: "Devices", target: "x", state: "draft" as const },
          ...unit,
        })),
      },
      "en",
    );
  const whatOf = (...args: Parameters<typeof take>) => take(...args).report.map(({ what }) => what);

  it("is taken where it is new or changed", () => {
    expect(whatOf([{}, { key: "item.OPEN.text.all", source: "More?" }])).toEqual([
      "taken",
      "taken",
    ]);
    expect(take([{}]).definition.title.all).toEqual({ en: "Devices", es: "x" });
  });

  it("is marked outdated where the original has changed since", () => {
    const { definition, report } = take([{ source: "Old devices", state: "reviewed" }]);
    expect(report[0]?.what).toBe("outdated");
    expect(definition.translations?.es?.texts).toEqual({
      "title.all": { state: "reviewed", from: "Old devices" },
    });
  });

  it("is not compared with originals of another language", () => {
    expect(whatOf([{ source: "Geräte" }], survey, "de")).toEqual(["taken"]);
  });

  it("removes nothing where it is empty, and names no key that the survey lacks", () => {
    const { definition, report } = take([{ target: " \n" }, { key: "item.GONE.text.all" }]);
    expect(report.map(({ what }) => what)).toEqual(["empty", "unknown"]);
    expect(definition).toEqual(survey);
  });

  it("confirms words it leaves as they are, and never unsays it", () => {
    const said = take([{ target: "Equipos", state: "reviewed" }]);
    expect(said.report[0]?.what).toBe("confirmed");
    expect(whatOf([{ target: "Equipos" }], said.definition)).toEqual(["unchanged"]);
  });

  it("clears what was outdated when somebody says that it is still right", () => {
    const reworded = putTranslations(survey, "en", "en", new Map([["title.all", "Things"]]));
    const file = { source: "Things", target: "Equipos" };
    expect(whatOf([{ ...file, state: "outdated" }], reworded)).toEqual(["unchanged"]);
    const { definition, report } = take([{ ...file, state: "draft" }], reworded);
    expect(report[0]?.what).toBe("confirmed");
    expect(definition.translations).toBeUndefined();
  });

  const piping = putTranslations(survey, "en", "en", new Map([["item.B.text.all", "{{A}}, so?"]]));
  const piped = { key: "item.B.text.all", source: "{{A}}, so?" };

  it.each([
    ["loses an earlier answer", { ...piped, target: "¿y?" }, piping],
    ["reads back another one", { ...piped, target: "{{A}} {{S}}" }, piping],
    ["reads back one where the original does not", { target: "{{A}}" }, survey],
    ["is longer than a text may be", { target: "x".repeat(2001) }, survey],
    ["cannot be stored", { target: "a\0b" }, survey],
  ])("is refused with a reason where it %s", (_, unit, from) => {
    const { definition, report } = take([unit], from);
    expect(report).toMatchObject([{ what: "refused", reason: expect.stringMatching(/\.$/) }]);
    expect(definition).toEqual(from);
  });

  it("counts once where it comes twice", () => {
    const { definition, report } = take([{ target: "first" }, { target: "second" }]);
    expect(report.map(({ what }) => what)).toEqual(["taken", "refused"]);
    expect(definition.title.all?.es).toBe("first");
  });

  it("is refused where it would change the originals", () => {
    const units = unitsOf(survey, "en", "en");
    const { report } = takeUnits(survey, { language: "en", source: "en", units }, "en");
    expect(report.every(({ what }) => what === "refused")).toBe(true);
  });
});
