import { expect, test } from "vitest";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { formServer, newBrowser } from "./form-server";
import { invitedWave } from "./story";

/** The sample survey is offered in English and Spanish. */
async function wave() {
  const people = [{ language: "es" }, { language: "hmn" }];
  const asked = await invitedWave({ people, definition: sampleSurvey() });
  const form = await formServer(asked);
  const languageOf = async (person: number, query: string, accepts: string) => {
    const headers = { "Accept-Language": accepts };
    const { html } = await form.get(`${asked.tokens[person]}${query}`, newBrowser("any"), headers);
    return html.match(/<html lang="([^"]*)"/)?.[1];
  };
  return languageOf;
}

test("a form's language is the link's, else the person's, else the browser's, else the district's", async () => {
  const languageOf = await wave();
  expect(await languageOf(0, "?lang=en", "en")).toBe("en");
  expect(await languageOf(0, "", "en")).toBe("es");
  expect(await languageOf(1, "", "es-MX,en;q=0.5")).toBe("es");
  expect(await languageOf(1, "", "fr")).toBe("en");
  expect(await languageOf(1, "?lang=tlh", "es")).toBe("es");
});
