import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderFormPage } from "~/responses/form/form-page";
import { formPlaces } from "~/responses/form/form-places";
import { answeringScript } from "~/responses/script/bundle";
import { localize } from "~/surveys/localize";
import type { SurveyDefinition } from "~/surveys/survey";
import { surveySchema } from "~/surveys/survey";
import { formCss } from "~/ui/css/join";
import { formProps } from "./form-props";

const languages = ["en", "es", "ar"];

/** Sixty questions in three languages, every tenth shown by the answer before it. */
function sixtyQuestions(): SurveyDefinition {
  const texts = (text: string) =>
    Object.fromEntries(languages.map((tag) => [tag, `${text} (${tag})`]));
  const all = (text: string) => ({ all: texts(text) });
  const items = Array.from({ length: 60 }, (_, index) => ({
    id: `Q${index + 1}`,
    kind: "single" as const,
    text: all(
      `How much do you agree that the school explains its plans well, part ${index * 7919}?`,
    ),
    ...(index % 10 === 9 ? { showIf: { item: `Q${index}`, is: ["4", "5"] } } : {}),
    ...{ options: "agree", required: false, scored: true, construct: "buy_in" as const },
  }));
  const parts = Array.from({ length: 6 }, (_, index) => items.slice(index * 10, index * 10 + 10));
  return surveySchema.parse({
    title: all("Sixty questions"),
    optionSets: {
      agree: ["Not at all", "A little", "Somewhat", "Quite a lot", "A great deal"].map(
        (label, index) => ({
          code: String(index + 1),
          label: texts(label),
          score: index * 25,
        }),
      ),
    },
    sections: parts.map((part, index) => ({
      id: `s${index}`,
      title: all(`Part ${index + 1}`),
      items: part,
    })),
  });
}

describe("the page of sixty questions with conditions", () => {
  it.each(languages)(
    "weighs under 60 kB in all in %s, its stylesheet and script included",
    async (language) => {
      const definition = sixtyQuestions();
      const html = renderFormPage({
        ...formProps(),
        survey: localize(definition, "families", language, "en"),
        places: formPlaces(definition, "families"),
        languages,
        script: "/assets/answering.js",
      });
      expect(html.match(/type="radio"/g)).toHaveLength(300);
      const script = await answeringScript();
      expect(script.length).toBeLessThan(15_000);
      const sent =
        brotliCompressSync(html).length + gzipSync(formCss()).length + gzipSync(script).length;
      expect(sent).toBeLessThan(60_000);
      // What a phone has to hold is bounded too, not only what it is sent.
      expect(html.length).toBeLessThan(150_000);
    },
  );
});
