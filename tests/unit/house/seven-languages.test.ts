import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { localeOf } from "~/responses/messages/languages";

type Module = Readonly<Record<string, unknown>>;

const tags: readonly string[] = LANGUAGES.map(({ tag }) => tag);
const translations = tags.filter((tag) => tag !== "en");
const root = new URL("../../../", import.meta.url);

/** Every file of words by its address: what people who are not staff read stands in files named by language. */
const files: Readonly<Record<string, Module>> = {
  ...import.meta.glob<Module>("../../../app/**/{en,es,ar,vi,zh-hans,so,pt}.ts", { eager: true }),
  ...import.meta.glob<Module>("../../../app/**/*-{en,es,ar,vi,zh-hans,so,pt}.ts", { eager: true }),
  ...import.meta.glob<Module>("../../../emails/*.{en,es,ar,vi,zh-hans,so,pt}.ts", { eager: true }),
};

/** English files of words, as the part of their address before the language. */
const catalogues = Object.keys(files)
  .filter((file) => /[/.-]en\.ts$/.test(file))
  .map((file) => file.replace(/en\.ts$/, ""));

/** The one object that a file of words is for. */
function wordsOf(catalogue: string, tag: string): unknown {
  const found = Object.values(files[`${catalogue}${tag.toLowerCase()}.ts`] ?? {});
  return found.find((value) => typeof value === "object" && value !== null);
}

/** Every sentence by its place in the catalogue; a function has its number of values instead. */
function sentencesOf(words: unknown, place = ""): [string, string][] {
  if (typeof words === "string") return [[place, words]];
  if (typeof words === "function") return [[place, `(${words.length})`]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentencesOf(value, `${place}/${key}`));
}

const ICU = { select: 5, plural: 6 };

/** The values a sentence takes, what its selects choose among, and the forms of its plurals. */
function shapeOf(sentence: string) {
  const found = { values: new Set<string>(), selects: [] as string[], plurals: [] as string[][] };
  const parsed = new IntlMessageFormat(sentence, "en", undefined, { ignoreTag: true });
  JSON.stringify(parsed.getAst(), (_, node) => {
    if (typeof node?.value === "string" && node.type !== 0) found.values.add(node.value);
    if (node?.type === ICU.select) found.selects.push(Object.keys(node.options).sort().join());
    if (node?.type === ICU.plural) found.plurals.push(Object.keys(node.options));
    return node;
  });
  return { ...found, values: [...found.values].sort(), selects: [...new Set(found.selects)] };
}

/** The figures that a sentence states, whatever digits it is written with; 0 and 1 are also words. */
function figuresOf(sentence: string): number[] {
  const latin = sentence.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
  const figures = (latin.replace(/=\d+ \{/g, "").match(/\d+/g) ?? []).map(Number);
  return [...new Set(figures.filter((figure) => figure > 1))].sort((a, b) => a - b);
}

/** "many" is for millions, where it is not Arabic's; an exact count may stand for zero and one. */
function missingForms(forms: readonly string[], tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(localeOf(tag)).resolvedOptions();
  const exact: Readonly<Record<string, string>> = { zero: "=0", one: "=1" };
  return pluralCategories.filter(
    (form) =>
      !forms.includes(form) &&
      !forms.includes(exact[form] ?? form) &&
      (form !== "many" || tag === "ar"),
  );
}

function foreignForms(forms: readonly string[], tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(localeOf(tag)).resolvedOptions();
  const known: readonly string[] = pluralCategories;
  return forms.filter((form) => !form.startsWith("=") && !known.includes(form));
}

it("finds the files of words", () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(18);
});

describe.each(catalogues)("the words in %s", (catalogue) => {
  const english = new Map(sentencesOf(wordsOf(catalogue, "en")));

  it.each(translations)("say in %s all they say in English", (tag) => {
    const ours = new Map(sentencesOf(wordsOf(catalogue, tag)));
    expect([...ours.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(0);
    for (const [place, sentence] of ours) {
      const theirs = english.get(place) ?? "";
      const [our, their] = [shapeOf(sentence), shapeOf(theirs)];
      expect([place, our.values, our.selects]).toEqual([place, their.values, their.selects]);
      expect([place, figuresOf(sentence)]).toEqual([place, figuresOf(theirs)]);
    }
  });

  it.each(tags)("count in %s by its forms", (tag) => {
    for (const [place, sentence] of sentencesOf(wordsOf(catalogue, tag))) {
      for (const forms of shapeOf(sentence).plurals) {
        expect([place, missingForms(forms, tag), foreignForms(forms, tag)]).toEqual([
          ...[place, [], []],
        ]);
      }
    }
  });
});

it("no page or mail offers only some of the languages", () => {
  const some = /(?<!\.\.\.)\{ en, es(, \w+)? \}|\["en", "es"(, "\w+")?\]/;
  const sources = ["app", "emails"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("platform/prisma"))
      .map((file) => `${folder}/${file}`),
  );
  const partial = sources.filter((file) => some.test(readFileSync(new URL(file, root), "utf8")));
  expect(sources.length).toBeGreaterThan(500);
  expect(partial).toEqual([]);
});
