import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderFormPage } from "~/responses/form/form-page";
import { formPlaces } from "~/responses/form/form-places";
import { cleanText } from "~/responses/form/read-item";
import { answeringScript } from "~/responses/script/bundle";
import type { Entry } from "~/surveys/item";
import { localize } from "~/surveys/localize";
import { type SurveyDefinition, surveySchema } from "~/surveys/survey";
import { hostileTexts } from "../../support/hostile-texts";

/**
 * Writes form pages whose every text is hostile, and what was typed into them as well: run by the test
 * that opens them. `pages.json` says how each text must be read on the page.
 */
const [folder = ""] = process.argv.slice(2);
const perPage = 250;

mkdirSync(folder, { recursive: true });
const texts = hostileTexts()
  .map(cleanText)
  .filter((text) => text !== "" && text.length <= 2000);
const pages = [];
for (let from = 0; from < texts.length; from += perPage) {
  const own = texts.slice(from, from + perPage);
  const name = `${from / perPage}.html`;
  writeFileSync(join(folder, name), pageOf(surveyOf(own), own));
  pages.push({ name, texts: own });
}
writeFileSync(join(folder, "pages.json"), JSON.stringify(pages));
writeFileSync(join(folder, "answering.js"), await answeringScript());

/** Each text is a question, another's hint and a label; every fifth question depends on the one before. */
function surveyOf(own: readonly string[]): SurveyDefinition {
  const wording = (index: number) => ({ all: { en: own[index % own.length] ?? "?" } });
  const items = own.map((_, index): Entry => {
    const base = {
      id: `Q${index}`,
      text: wording(index),
      hint: wording(index + 1),
      required: false,
    };
    if (index % 5 === 4)
      return { ...base, kind: "text", showIf: { item: `Q${index - 1}`, answered: false } };
    if (index % 5 === 1) return { ...base, kind: "text", short: true };
    return { ...base, kind: "single", options: "hostile", scored: false };
  });
  const parts = [items.slice(0, 125), items.slice(125)].filter((part) => part.length > 0);
  const parsed = surveySchema.safeParse({
    title: wording(0),
    intro: wording(1),
    optionSets: {
      hostile: [0, 1, 2].map((index) => ({
        code: String(index),
        label: wording(index).all,
        score: null,
        ...(index === 2 ? { other: true } : {}),
      })),
    },
    sections: parts.map((part, index) => ({
      id: `s${index}`,
      title: wording(index + 2),
      hint: wording(index + 3),
      items: part,
    })),
  });
  // A text that reads back a question that is not there is refused, as it should be: those are left out.
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ message }) => /"(\w+)"/.exec(message)?.[1]));
    return surveyOf(own.filter((text) => ![...wrong].some((item) => text.includes(`{{${item}}}`))));
  }
  return parsed.data;
}

function pageOf(survey: SurveyDefinition, own: readonly string[]): string {
  const typed = own.map((text, index) => [`Q${index}`, [text]] as const);
  return renderFormPage({
    survey: localize(survey, "families", "en", "en"),
    places: formPlaces(survey, "families"),
    audience: "families",
    school: own[0] ?? null,
    sender: { name: own[1] ?? "", timeZone: "UTC", contact: own[2] ?? "" },
    mode: "confidential",
    closesAt: new Date("2027-01-01T00:00:00Z"),
    unlinkAt: null,
    languages: ["en"],
    fallback: "en",
    stylesheet: "/form.css",
    script: "answering.js",
    values: Object.fromEntries(typed),
  });
}
