import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PublicThemes } from "~/scores/open-text/public-themes";
import { shownThemes, toPublish } from "~/scores/open-text/theme";

const theme = (people: number | null) => ({
  name: "Slow internet",
  description: "At home",
  people,
  quotes: [{ text: "No tenemos internet", lang: "es" }],
});
const question = (people: number | null) => [
  { id: "OPEN", question: { text: "Anything else?" }, themes: [theme(people)] },
];

test.each([
  ["en", "What people wrote in their own words", "12 people"],
  ["es", "con sus propias palabras", "12 personas"],
  ["ar", "ما كتبه الناس بكلماتهم", "١٢ شخصًا"],
  ["vi", "Điều mọi người viết bằng lời của mình", "12 người"],
])("says a theme, its number and its quotes on a page in %s", (lang, title, people) => {
  const html = renderToStaticMarkup(
    <PublicThemes questions={question(12)} lang={lang} themesLang="en" />,
  );
  expect(html).toContain(title);
  expect(html).toContain(people);
  expect(html).toContain('<blockquote lang="es" dir="auto">No tenemos internet</blockquote>');
  expect(html).toContain('<bdi lang="en">Slow internet</bdi>');
});

test("says nearly everybody where a number would tell, and nothing at all where nothing is published", () => {
  const html = renderToStaticMarkup(<PublicThemes questions={question(null)} lang="en" />);
  expect(html).toContain("nearly everybody who answered");
  expect(renderToStaticMarkup(<PublicThemes questions={[]} lang="en" />)).toBe("");
});

const words = { itemId: "OPEN", description: "" };
const cell = (themeId: string, audience: string, people: number) => ({
  ...{ themeId, audience, people, answered: 200 },
});
const quote = (themeId: string, audience: string, isQuote: boolean) => ({
  ...{ themeId, audience, isQuote, text: `${audience} of ${themeId}` },
});

test("a quote stands with its audience only where that audience's number is shown, and never below ten", () => {
  const [large, split, few] = shownThemes(
    ["large", "split", "few"].map((id) => ({ ...words, id, name: id })),
    [
      ...[cell("large", "families", 30), cell("large", "staff", 2)],
      ...[cell("split", "families", 30), cell("split", "staff", 12)],
      ...[cell("few", "families", 9), cell("few", "staff", 0)],
    ],
    ["large", "split", "few"].flatMap((id) => [
      quote(id, "families", true),
      quote(id, "staff", false),
    ]),
    10,
  );
  expect(large?.quotes.map(({ audience }) => audience)).toEqual([null, null]);
  expect(split?.quotes.map(({ audience }) => audience)).toEqual(["families", "staff"]);
  expect(few?.quotes).toEqual([]);
  const published = toPublish([few, large, split].flatMap((one) => one ?? []));
  expect(published).toEqual([
    { item: "OPEN", name: "split", description: "", people: 42, quotes: ["families of split"] },
    { item: "OPEN", name: "large", description: "", people: 32, quotes: ["families of large"] },
  ]);
});
