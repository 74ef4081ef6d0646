import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderFormPage } from "~/responses/form/form-page";
import { localize } from "~/surveys/localize";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { languagesOf } from "~/surveys/translations";
import { sampleSurvey } from "../surveys/sample-survey";
import { formProps, visibleText } from "./form-props";

const page = (change: Partial<ReturnType<typeof formProps>> = {}, language = "en") =>
  renderFormPage({ ...formProps(language), ...change });

describe("the form page", () => {
  it("posts to the address it is read at and runs nothing", () => {
    const html = page();
    expect(html).toContain("<!doctype html>");
    expect(html.match(/<form[^>]*>/)?.[0]).not.toContain("action");
    expect(html).toMatch(/<form[^>]*method="post"/);
    expect(html).not.toMatch(/<script|style=|<style|\son\w+=/);
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
  });

  it("is the same text for the same props", () => {
    expect(page()).toBe(page());
  });

  it("names its fields by item and their values by code", () => {
    const html = page();
    expect(html).toMatch(/<input type="radio"[^>]*name="A" value="9"/);
    expect(html).toMatch(/<input type="checkbox"[^>]*name="M" value="home"/);
    expect(html).toMatch(/<textarea[^>]*name="OPEN"/);
    expect(html).toContain('name="version" value="0"');
  });

  it("says whom and about which school it asks, how long it takes and until when", () => {
    const text = visibleText(page());
    expect(text).toContain("For families at Orchard Elementary");
    expect(text).toContain("4 questions, about 2 minutes.");
    expect(text).toMatch(/Open until Friday, October 30 at 6:00.PM/);
    expect(text).toContain("of 4 questions answered");
  });

  it("names no school where it asks about none", () => {
    const text = visibleText(page({ school: null }));
    expect(text).toContain("For families ");
    expect(text).not.toContain("please think of");
  });

  it("admits what confidential means and on which day the link is destroyed", () => {
    const text = visibleText(page());
    expect(text).toContain("a database administrator could join the two");
    expect(text).toContain("public-records law may apply");
    expect(text).toContain("On January 28, 2027 we destroy");
    expect(text).toContain("Save and go on later");
  });

  it("offers no saving and no correcting in anonymous mode, and admits the time of waiting", () => {
    const text = visibleText(page({ mode: "anonymous" }));
    expect(text).toContain("Your link works once.");
    expect(text).toContain("at least 20 people");
    expect(text).not.toContain("Save and go on later");
    expect(text).not.toContain("You can correct");
  });

  it("leads to all fields with an error and keeps what was typed", () => {
    const html = page({
      errors: [
        { item: "A", problem: "required" },
        { item: "OPEN", problem: "too_long" },
      ],
      values: { B: ["2"], M: ["home", "school"], N: ["7"], OPEN: ["</textarea><script>x"] },
      version: "4",
    });
    expect(html).toMatch(/href="#f-A".*Question 1: A\?/);
    expect(html).toContain('href="#f-OPEN"');
    expect(html).toMatch(/id="f-A"/);
    expect(html).toMatch(/<fieldset id="q1" class="question wrong" aria-describedby="f-A-error"/);
    expect(visibleText(html)).toContain("Error: Choose one answer, or “I can’t say”.");
    expect(html).toMatch(
      /name="B"[^>]*checked=""[^>]*value="2"|value="2"[^>]*checked=""|checked="" value="2"/,
    );
    expect(html.match(/checked=""/g)).toHaveLength(3);
    expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;x");
    expect(html).toContain('name="version" value="4"');
  });

  it("gives a choice when other answers came first", () => {
    const html = page({ notice: { kind: "conflict", keepHref: "/s/T/receipt" }, version: "2" });
    expect(html).toMatch(/<a class="button quiet" href="\/s\/T\/receipt">Keep the answers/);
    expect(visibleText(html)).toContain("Send my answers");
  });

  it("cannot be sent from a preview", () => {
    const html = page({ notice: { kind: "preview" } });
    expect(visibleText(html)).not.toContain("Send my answers");
    expect(html).toMatch(/<button[^>]*disabled=""/);
    expect(html).toMatch(/<a href="\?lang=es"/);
  });
});

describe("the language of the form page", () => {
  it("is the survey's, in its own direction", () => {
    expect(page({}, "es")).toContain('<html lang="es" dir="ltr">');
    expect(page({}, "ar")).toContain('<html lang="ar" dir="rtl">');
  });

  it("marks what fell back", () => {
    const html = page({}, "es");
    expect(html).toContain('<span lang="en" dir="ltr">More?</span>');
    expect(visibleText(html)).toContain("Enviar mis respuestas");
  });

  it("marks the words around the survey too, where only the survey is translated", () => {
    const survey = sampleSurvey();
    survey.title = { all: { en: "Devices", hmn: "Tej khoom" } };
    const html = page({ survey: localize(survey, "families", "hmn", "en") });
    expect(html).toContain("<h1>Tej khoom</h1>");
    expect(html).toMatch(/<p class="kicker" lang="en" dir="ltr">/);
  });

  it("leads from an item to what it is about, in another tab that learns nothing of the link", () => {
    const survey = sampleSurvey();
    const item = survey.sections[0]?.items[0];
    if (item) item.about = { section: "a" };
    const shown = localize(survey, "families", "en", "en");
    const partOf = (about: object | null) => about && "/d/x/plans/p/sections/a?version=2";
    const links = page({ survey: shown, partOf }).match(/<a [^>]*sections[^>]*>/g);
    expect(links).toEqual([
      '<a href="/d/x/plans/p/sections/a?version=2" target="_blank" rel="noreferrer">',
    ]);
    expect(page({ survey: shown })).not.toContain("_blank");
  });

  it("is changed by buttons that send along what is marked, to nobody's loss", () => {
    const html = page();
    expect(html).toMatch(/<button type="submit" form="form"[^>]*value="es"[^>]*lang="es"/);
    expect(html).toMatch(/formaction="\?lang=es"/i);
  });

  it("presses no sending button when somebody presses Enter", () => {
    const first = page().match(/<button[^>]*>/)?.[0];
    expect(first).toContain('form="form"');
    expect(first).toContain('name="_lang"');
  });
});

describe("the standard form", () => {
  const survey = standardSurvey();
  const languages = languagesOf(survey);
  const inLanguage = (language: string) =>
    page({ survey: localize(survey, "families", language, "en"), languages });

  it.each(languages)("is in %s alone, says so and which way it is read", (language) => {
    const html = inLanguage(language);
    const dir = language === "ar" ? "rtl" : "ltr";
    expect(html).toContain(`<html lang="${language}" dir="${dir}">`);
    const marked = [...html.matchAll(/<(?!html|button)\w+[^>]* lang="[^"]*"[^>]*>/g)];
    expect(marked.map(([tag]) => tag)).toEqual([]);
    expect(html.match(/<button[^>]*lang=/g)).toHaveLength(languages.length);
    expect(html.match(/<fieldset/g)).toHaveLength(26);
  });

  it.each(languages)(
    "stays under 5 kB compressed in %s, seven languages to choose from",
    (language) => {
      expect(brotliCompressSync(inLanguage(language)).length).toBeLessThan(5_000);
    },
  );
});
