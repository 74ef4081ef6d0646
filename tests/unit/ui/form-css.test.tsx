import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { formCss } from "~/ui/css/join";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { FormFrame } from "~/ui/frames/form-frame";
import { FormSection } from "~/ui/parts/form-section";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Stamp } from "~/ui/parts/stamp";
import { Steps } from "~/ui/parts/steps";

const words = { skip: "Skip", error: "Error:", languages: "Language" };

const languages = [
  { href: "?lang=en", lang: "en", label: "English", current: true },
  { href: "?lang=es", lang: "es", label: "Español" },
];

const error = "Choose one answer.";

function FormPage() {
  const options = [{ value: "9", label: "I can’t say", apart: true }];
  const steps = [{ id: "s1", title: "What you know", questions: [1] }];
  return (
    <FormFrame district="Cedar Valley" foot="Sent by us" words={words} languages={languages} charts>
      <ErrorSummary title="One answer is needed" errors={{ BU3: error }} />
      <PageHead kicker="Fall" title="Technology" lede="Seven questions">
        <Stamp>Received</Stamp>
      </PageHead>
      <Note title={{ id: "privacy", text: "Confidential" }}>Ten or more</Note>
      <Steps label="Sections" steps={steps} />
      <FormSection id="s1" kicker="Section 1 of 1" title="What you know" intro="It is fine">
        <RadioField
          setId="q1"
          name="BU3"
          label="Support?"
          labelNote="(needed)"
          error={error}
          options={options}
        />
        <TextArea name="OPEN" label="More?" hint="Name no child" />
      </FormSection>
      <Button look="quiet">Save for later</Button>
    </FormFrame>
  );
}

function classesIn(css: string): Set<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? ""));
}

describe("the stylesheet of a respondent's pages", () => {
  it("keeps what the form page wears", () => {
    const html = renderToStaticMarkup(<FormPage />);
    const worn = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(
      (match) => match[1]?.split(" ") ?? [],
    );
    const base = readFileSync(new URL("../../../app/ui/css/base.css", import.meta.url), "utf8");
    const styled = classesIn(base);
    const kept = classesIn(formCss());
    expect(worn.filter((name) => styled.has(name) && !kept.has(name))).toEqual([]);
    expect(kept.size).toBeGreaterThan(60);
  });

  it("leaves out the bar of the staff and what only plans wear", () => {
    const kept = classesIn(formCss());
    expect(["bar", "clause", "diff-line", "ring"].filter((name) => kept.has(name))).toEqual([]);
  });

  it("is at most 9 kB compressed", () => {
    expect(gzipSync(formCss()).length).toBeLessThanOrEqual(9000);
  });

  it("asks nobody else for anything", () => {
    expect(formCss()).not.toMatch(/@import|url\((?!#)/);
  });

  it("writes media queries the way older phones read them", () => {
    expect(formCss()).not.toMatch(/@media[^{]*[<>]/);
  });
});
