import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SurveyDefinition } from "~/surveys/survey";
import { ImportReport } from "~/surveys/translating/import-report";
import { placesOf, withTexts } from "~/surveys/translating/places";
import { summaryOf } from "~/surveys/translating/take-units";
import { TextRow } from "~/surveys/translating/text-row";
import { putTranslations } from "~/surveys/translating/track";
import { textGroups } from "~/surveys/translating/translation-view";
import { tidyText } from "~/surveys/translating/wrong-text";
import { Changes } from "~/surveys/versions/changes-part";
import { changesView } from "~/surveys/versions/changes-view";
import { sampleSurvey } from "../sample-survey";
import { hasCorpora, hostileTexts } from "./hostile-texts";

/** A survey of few texts, one of each sort. */
const { title, sections, optionSets } = sampleSurvey();
const small: SurveyDefinition = {
  title: { all: title.all ?? {} },
  sections: sections.slice(0, 1).map((one) => ({ ...one, items: one.items.slice(0, 1) })),
  optionSets: { agree: optionSets.agree?.slice(0, 1) ?? [] },
};
const keys = placesOf(small).map(({ key }) => key);
const at = (texts: readonly string[]) => new Map(keys.map((key, n) => [key, texts[n] ?? "words"]));
const view = { language: "es", source: "en", beside: "en" };

/** The pages that show a survey's texts in two languages, with a text at each place. */
function pagesWith(texts: readonly string[]): string {
  const survey = withTexts(withTexts(small, "en", at([])), "es", at(texts));
  const edited = putTranslations(survey, "en", "en", at(texts));
  const rows = textGroups(edited, view).flatMap((group) => group.texts);
  const [text = ""] = texts;
  const report = summaryOf(
    texts.map((one) => ({ key: one, language: one, what: "refused", reason: one })),
  );
  return html(
    <>
      {rows.map((shown, n) => (
        <TextRow
          key={shown.key}
          {...{ shown, language: "es", beside: "en" }}
          typed={texts[n]}
          error={texts[n]}
        />
      ))}
      <ImportReport survey="s" review={{ report, again: text, language: text, seen: text }} />
      <Changes view={changesView(survey, edited, "en")} before="version 1" />
    </>,
  );
}

const html = (element: ReactElement) => renderToStaticMarkup(element);

/** The tags of some HTML with all values of attributes left out. */
const shape = (page: string) =>
  (page.match(/<[^>]*>?/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ""));

const known = new Set(
  ["two words", "words", "x words y", "words\nand lines"].flatMap((text) =>
    [keys.map(() => text), [text]].flatMap((texts) => shape(pagesWith(texts))),
  ),
);

test.skipIf(!hasCorpora)("no attack in a text of a survey makes a tag of its own", () => {
  const texts = [...new Set(hostileTexts.map(tidyText))].filter(Boolean);
  expect(texts.length).toBeGreaterThan(3000);
  const made = new Set<string>();
  for (let n = 0; n < texts.length; n += keys.length) {
    for (const tag of shape(pagesWith(texts.slice(n, n + keys.length)))) made.add(tag);
  }
  expect([...made].filter((tag) => !known.has(tag))).toEqual([]);
});

test.skipIf(!hasCorpora)("every text is shown as it is, in the field and beside it", () => {
  const escaped = (text: string) => html(<i>{text}</i>).slice(3, -4);
  for (const text of hostileTexts.map(tidyText).filter(Boolean)) {
    const survey = withTexts(sampleSurvey(), "es", new Map([["title.all", text]]));
    const english = withTexts(survey, "en", new Map([["title.all", text]]));
    const [shown] = textGroups(english, view).flatMap(({ texts }) => texts);
    if (!shown) throw new Error("no row");
    const page = html(<TextRow {...{ shown, language: "es", beside: "en" }} />);
    expect(page.split(escaped(text)).length).toBeGreaterThan(2);
  }
});
