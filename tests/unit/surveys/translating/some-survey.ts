import fc from "fast-check";
import { AUDIENCES } from "~/people/audience";
import { draftSchema, type SurveyDefinition } from "~/surveys/survey";
import type { Texts, Wording } from "~/surveys/texts";
import { isKeepable } from "~/surveys/translating/wrong-text";

const languages = ["en", "es", "ar", "zh-Hans"];

/** Any text a survey can hold: what the schema takes is what it gives back. */
export const someText = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "=1+1",
      "'=x",
      "a\nb",
      '"',
      "{{A}} and {{B}}",
      "</source>",
      "]]>",
      "\u202eabc",
      "\ufffd",
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "" && isKeepable(text));

const inLanguages = (text: fc.Arbitrary<string>): fc.Arbitrary<Texts> =>
  fc.dictionary(fc.constantFrom(...languages), text, { maxKeys: 4, noNullPrototype: true });

const wordings = (text: fc.Arbitrary<string>): fc.Arbitrary<Wording> =>
  fc.dictionary(fc.constantFrom(...AUDIENCES, "all"), inLanguages(text), {
    ...{ maxKeys: 3, noNullPrototype: true },
  });

/** Drafts with every kind of entry, faults included: ids come twice, texts lack. */
export function someSurvey(text: fc.Arbitrary<string> = someText): fc.Arbitrary<SurveyDefinition> {
  const wording = wordings(text);
  const hint = fc.option(wording, { nil: undefined });
  const id = fc.constantFrom("A", "B", "Q3", "constructor", "OPEN");
  const base = { id, text: wording, hint, required: fc.boolean() };
  const measured = { scored: fc.boolean() };
  const entry = fc.oneof(
    ...(["single", "multiple", "ranking", "offer"] as const).map((kind) =>
      fc.record({ ...base, ...measured, kind: fc.constant(kind), options: fc.constant("agree") }),
    ),
    ...(["number", "date", "text", "info"] as const).map((kind) =>
      fc.record({ ...base, kind: fc.constant(kind) }),
    ),
    fc.record({ ...base, kind: fc.constant("consent"), agree: wording }),
    fc.record({
      ...{ ...base, kind: fc.constant("matrix"), options: fc.constant("agree") },
      rows: fc.array(fc.record({ id, text: wording, ...measured }), { minLength: 1, maxLength: 3 }),
    }),
  );
  const section = fc.record({
    ...{ id: fc.constantFrom("one", "two"), title: wording, hint },
    items: fc.array(entry, { maxLength: 5 }),
  });
  const option = fc.record({
    ...{ code: fc.constantFrom("1", "2", "9"), label: inLanguages(text) },
    score: fc.constant(null),
  });
  return fc
    .record({
      ...{ title: wording, intro: hint, sections: fc.array(section, { maxLength: 3 }) },
      optionSets: fc.dictionary(
        fc.constantFrom("agree", "places"),
        fc.array(option, { minLength: 1, maxLength: 4 }),
        { maxKeys: 2, noNullPrototype: true },
      ),
    })
    .map((survey) => draftSchema.parse(JSON.parse(JSON.stringify(survey))));
}

/** Surveys in which no id comes twice, as published ones are. */
export function soundSurvey(): fc.Arbitrary<SurveyDefinition> {
  return someSurvey().map((survey) => {
    const seen = new Set<string>();
    const isNew = (name: string) => !seen.has(name) && seen.add(name);
    const sections = survey.sections
      .filter(({ id }) => isNew(`section ${id}`))
      .map((section) => ({
        ...section,
        items: section.items
          .filter(({ id }) => isNew(id))
          .map((item) =>
            item.kind === "matrix"
              ? { ...item, rows: item.rows.filter(({ id }) => isNew(id)) }
              : item,
          ),
      }));
    const optionSets = Object.entries(survey.optionSets).map(([set, options]) => [
      set,
      options.filter(({ code }) => isNew(`${set} ${code}`)),
    ]);
    return { ...survey, sections, optionSets: Object.fromEntries(optionSets) };
  });
}
