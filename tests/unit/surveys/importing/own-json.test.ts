import { describe, expect, it } from "vitest";
import { surveyFile } from "~/surveys/export-survey.server";
import { readOwnJson, readOwnSurvey } from "~/surveys/importing/own-json";
import { pulseSurvey, standardSurvey } from "~/surveys/standard/standard-survey";

const some = () => ({
  title: { all: { en: "Ours" } },
  optionSets: { yn: [{ code: "y", label: { en: "Yes" }, score: null }] },
  sections: [
    {
      id: "s1",
      title: { all: { en: "First" } },
      items: [
        {
          ...{ id: "Q1", kind: "single", text: { all: { en: "How?" } }, required: false },
          ...{ options: "yn", scored: false },
        },
      ],
    },
  ],
});

describe("a survey file", () => {
  it.each([
    ["the standard survey", standardSurvey()],
    ["the short one", pulseSurvey()],
  ])("brings back %s as it was exported", (_, definition) => {
    const read = readOwnJson(surveyFile(definition));
    expect(read.ok && read.definition).toEqual(definition);
    expect(read.report.length).toBeGreaterThan(4);
    expect(read.report.every(({ what }) => what === "carried")).toBe(true);
  });

  it("may name its schema and begin with a byte order mark", () => {
    const text = JSON.stringify({ $schema: "https://x.test/survey.schema.json", ...some() });
    expect(readOwnJson(`\uFEFF${text}`).ok).toBe(true);
  });

  it("may be a draft without words yet, and says where", () => {
    const draft = some();
    const item = { ...draft.sections[0]?.items[0], text: { all: {} } };
    const unfinished = {
      ...draft,
      title: { all: {} },
      sections: [{ ...draft.sections[0], items: [item] }],
    };
    const read = readOwnSurvey(unfinished);
    expect(read.ok).toBe(true);
    expect(read.report).toMatchObject([
      { item: "survey", what: "carried", reason: expect.stringContaining("needs a title") },
      {
        item: "Q1",
        what: "carried",
        reason: expect.stringMatching(/^Before it can be published: /),
      },
    ]);
  });

  it.each([
    ["no JSON", "{", /no JSON/],
    ["an array", "[]", /file: /],
    ["null", "null", /file: /],
    ["an unknown part", JSON.stringify({ ...some(), extra: 1 }), /extra/],
    [
      "an item of no kind",
      JSON.stringify(some()).replace('"single"', '"hologram"'),
      /sections\.0\.items\.0\.kind: /,
    ],
    [
      "no such answers",
      JSON.stringify(some()).replace('"yn"', '"ny"'),
      /sections\.0\.items\.0: there is no option set "yn"/,
    ],
    [
      "an item twice",
      JSON.stringify(some()).replace(/"items":\[(.*)\]\}\]\}/, '"items":[$1,$1]}]}'),
      /the item "Q1" twice/,
    ],
    ["a reserved id", JSON.stringify(some()).replace('"Q1"', '"constructor"'), /reserved/],
    [
      "a condition that is none",
      JSON.stringify(some()).replace('"required"', '"showIf":{"item":"Q0","is":[]},"required"'),
      /sections\.0\.items\.0\.showIf\.is: /,
    ],
    [
      "a look forward",
      JSON.stringify(some()).replace(
        '"required"',
        '"showIf":{"item":"Q9","answered":true},"required"',
      ),
      /showIf: looks at "Q9"/,
    ],
    [
      "a prototype",
      JSON.stringify(some()).replace('"optionSets":{', '"optionSets":{"__proto__":[],'),
      /optionSets: .*"__proto__"/,
    ],
    [
      "a text that cannot be stored",
      JSON.stringify(some()).replace("How?", "How\\u0000"),
      /sections\.0\.items\.0\.text\.all\.en: /,
    ],
    ["half a character", JSON.stringify(some()).replace("How?", "How\\ud800"), /cannot be stored/],
    ["no question", JSON.stringify({ ...some(), sections: [] }), /no question/],
  ])("is refused where it has %s, with the place", (_, text, reason) => {
    expect(readOwnJson(text)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });
});
