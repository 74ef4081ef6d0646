import { type SurveyDefinition, surveySchema } from "~/surveys/survey";

const yesNo = [
  { code: "yes", label: { en: "Yes", ar: "نعم" }, score: null },
  { code: "no", label: { en: "No", ar: "لا" }, score: null },
];
const scale = ["low", "mid", "high"].map((code, index) => ({
  ...{ code, label: { en: code }, score: index * 50 },
}));
const things = ["laptops", "books", "paint"].map((code) => ({
  ...{ code, label: { en: `Some ${code}` }, score: null },
}));

const all = (en: string) => ({ all: { en } });
const base = { required: false };

/** A survey with one of every kind of item, conditions and a text that reads an answer back. */
export const everyKind: SurveyDefinition = surveySchema.parse({
  title: { all: { en: "Every kind", ar: "كل الأنواع" } },
  optionSets: {
    yesNo,
    scale,
    things: [...things, { code: "other", label: { en: "Other" }, score: null, other: true }],
    several: [
      ...things,
      { code: "none", label: { en: "None of these" }, score: null, exclusive: true },
    ],
  },
  sections: [
    {
      id: "one",
      title: all("First"),
      items: [
        { ...base, id: "AGE", kind: "number", text: all("How old is it?"), min: 0, max: 120 },
        { ...base, id: "AGREE", kind: "consent", text: all("May we?"), agree: all("I agree") },
        {
          ...base,
          id: "HAS",
          kind: "single",
          text: all("Have you one?"),
          options: "yesNo",
          scored: false,
        },
        {
          ...{ ...base, id: "WHICH", kind: "multiple", text: all("Which?") },
          ...{ options: "several", scored: false, showIf: { item: "HAS", is: ["yes"] } },
        },
        {
          ...base,
          id: "ORDER",
          kind: "ranking",
          text: all("In what order?"),
          options: "things",
          places: 2,
          scored: false,
        },
        {
          ...base,
          id: "OFFER",
          kind: "offer",
          text: all("Would you give?"),
          options: "things",
          scored: false,
        },
      ],
    },
    {
      id: "two",
      title: all("Second"),
      showIf: { any: [{ item: "AGE", from: 18 }, { not: { item: "HAS", answered: true } }] },
      items: [
        {
          ...{
            ...base,
            id: "GRID",
            kind: "matrix",
            text: all("How much of each?"),
            options: "scale",
          },
          rows: ["G1", "G2"].map((id) => ({
            id,
            text: all(`Row ${id}`),
            scored: true,
            construct: "buy_in",
          })),
        },
        { ...base, id: "SAY", kind: "text", text: all("You said {{HAS}}. Why?") },
        { ...base, id: "NAME", kind: "text", text: all("In a word?"), short: true },
        { ...base, id: "SINCE", kind: "date", text: all("Since when?"), min: "2000-01-01" },
        { ...base, id: "INFO", kind: "info", text: all("Nearly done.") },
      ],
    },
  ],
});
