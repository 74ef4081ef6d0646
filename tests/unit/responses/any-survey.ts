import fc from "fast-check";
import type { Condition } from "~/surveys/condition";
import type { Entry } from "~/surveys/item";
import { type SurveyDefinition, surveySchema } from "~/surveys/survey";

const KINDS = [
  ...["single", "multiple", "ranking", "offer", "matrix", "number", "date", "text", "info"],
  "consent",
] as const;

const text = { all: { en: "Which?" } };

/** Surveys with every kind of question, conditions and earlier answers in texts; all can be published. */
export const anySurvey: fc.Arbitrary<SurveyDefinition> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...KINDS),
      fc.boolean(),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((drawn) => {
    const items: Entry[] = [];
    drawn.forEach(([kind, required, chance], index) => {
      const entry = entryOf(String(kind), `Q${index}`, required);
      const condition = conditionOn(items, chance);
      const earlier = items.find((item) => item.kind === "single");
      if (condition) entry.showIf = condition;
      if (earlier && chance > 0.8) entry.text = { all: { en: `After {{${earlier.id}}}?` } };
      items.push(entry);
    });
    const half = Math.ceil(items.length / 2);
    const parts = [items.slice(0, half), items.slice(half)];
    return surveySchema.parse({
      title: { all: { en: "Any" } },
      optionSets: {
        few: [
          { code: "1", label: { en: "One" }, score: 0 },
          { code: "2", label: { en: "Two" }, score: 100 },
          { code: "o", label: { en: "Other" }, score: null, other: true },
          { code: "9", label: { en: "None" }, score: null, counts_as: "dont_know" },
        ],
        rows: [
          { code: "1", label: { en: "One" }, score: 0 },
          { code: "2", label: { en: "Two" }, score: 100 },
        ],
      },
      sections: parts.map((part, index) => ({ id: `s${index}`, title: text, items: part })),
    });
  });

function entryOf(kind: string, id: string, required: boolean): Entry {
  const base = { id, text: { ...text }, required };
  switch (kind) {
    case "matrix": {
      const rows = ["a", "b"].map((row) => ({ id: `${id}${row}`, text, scored: false }));
      return { ...base, kind, options: "rows", rows };
    }
    case "number":
      return { ...base, kind, min: 0, max: 20 };
    case "date":
      return { ...base, kind, min: "2026-01-01" };
    case "text":
      return { ...base, kind, short: required };
    case "info":
      return { ...base, required: false, kind };
    case "consent":
      return { ...base, kind, agree: text };
    case "single":
    case "multiple":
    case "ranking":
    case "offer":
      return { ...base, kind, options: "few", scored: false };
    default:
      throw new Error(kind);
  }
}

/** Something asked of one of the items before; nothing in half of the cases. */
function conditionOn(items: readonly Entry[], chance: number): Condition | null {
  const asked = items.filter(({ kind }) => kind !== "info" && kind !== "matrix");
  const item = asked[Math.floor(chance * asked.length)];
  if (!item || chance < 0.3) return null;
  const leaf: Condition =
    item.kind === "number"
      ? { item: item.id, from: 3, to: 15 }
      : "options" in item
        ? { item: item.id, is: chance > 0.6 ? ["1"] : ["2", "9"] }
        : { item: item.id, answered: chance > 0.5 };
  return chance > 0.9 ? { not: leaf } : chance > 0.75 ? { any: [leaf] } : leaf;
}

const VALUES = [
  "1",
  "2",
  "9",
  "o",
  "yes",
  "7",
  "3,5",
  "ten",
  "2026-05-01",
  "2025-01-01",
  "words",
  "",
];

/** What somebody may post to such a survey: good answers, wrong ones, own words, fields of nobody. */
export const anyPost = fc
  .array(
    fc.tuple(
      fc
        .nat(14)
        .chain((n) =>
          fc.constantFrom(`Q${n}`, `Q${n}a`, `Q${n}b`, `Q${n}.other`, `Q${n}.note`, `Q${n}.agree`),
        ),
      fc.constantFrom(...VALUES),
    ),
    { maxLength: 40 },
  )
  .map((pairs) => new URLSearchParams(pairs));
