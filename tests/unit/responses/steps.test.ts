import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldNames } from "~/responses/form/beside";
import { renderFormPage } from "~/responses/form/form-page";
import { formPlaces } from "~/responses/form/form-places";
import { fieldValues, parseAnswers, postedBy } from "~/responses/form/parse-answers";
import { readPlaces } from "~/responses/form/read-places";
import { stepsOf } from "~/responses/form/steps";
import { stepAfter } from "~/responses/form/walk";
import { shownIds } from "~/responses/script/showing";
import type { ScriptPlace } from "~/responses/script/unfold";
import { localize } from "~/surveys/localize";
import type { SurveyDefinition } from "~/surveys/survey";
import { anyPost, anySurvey } from "./any-survey";
import { formProps } from "./form-props";

const asked = (definition: SurveyDefinition) => ({
  definition,
  audience: "families" as const,
  mode: "confidential" as const,
});

function page(definition: SurveyDefinition, body: URLSearchParams, step: number): string {
  return renderFormPage({
    ...formProps(),
    survey: localize(definition, "families", "en", "en"),
    places: formPlaces(definition, "families"),
    script: "/assets/answering.js",
    values: fieldValues(asked(definition), body),
    step,
  });
}

/** The names of the fields that a browser without a script would post from a page, and those in templates. */
function fieldsOf(html: string): { posted: Set<string>; waiting: Set<string> } {
  const names = (part: string) =>
    new Set([...part.matchAll(/ name="([^"]+)"/g)].map((m) => m[1] ?? ""));
  const waiting = [...html.matchAll(/<template[^>]*>.*?<\/template>/gs)]
    .map(([all]) => all)
    .join("");
  return {
    posted: names(html.replace(/<template[^>]*>.*?<\/template>/gs, "")),
    waiting: names(waiting),
  };
}

/** The conditions as the page hands them to its script. */
function scriptPlaces(html: string): ScriptPlace[] {
  const text = html.match(/data-places="([^"]*)"/)?.[1];
  return text === undefined
    ? []
    : JSON.parse(text.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
}

describe("a form of any survey", () => {
  it("shows the same questions on the server and in the script, and stores nothing that is hidden", () => {
    fc.assert(
      fc.property(anySurvey, anyPost, (definition, body) => {
        const places = formPlaces(definition, "families");
        const onServer = readPlaces(places, postedBy(body)).shown.map(({ id }) => id);
        const html = page(definition, body, 0);
        const handed = scriptPlaces(html);
        if (handed.length > 0) expect(shownIds(handed, postedBy(body))).toEqual(onServer);
        else expect(places.every(({ showIf }) => showIf === null)).toBe(true);
        const parsed = parseAnswers(asked(definition), body);
        const shown = new Set(
          places
            .filter(({ id }) => onServer.includes(id))
            .flatMap(({ questions }) => questions.flatMap(fieldNames)),
        );
        if (parsed.ok) {
          for (const key of Object.keys({ ...parsed.answers, ...parsed.texts }))
            expect(shown).toContain(key);
        } else {
          for (const { item } of parsed.errors) expect(shown).toContain(item);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("comes by its steps to the same answers as all at once", () => {
    fc.assert(
      fc.property(anySurvey, anyPost, (definition, body) => {
        const places = formPlaces(definition, "families");
        const atOnce = parseAnswers(asked(definition), body);
        const carried = new URLSearchParams();
        let step = 0;
        const last = stepsOf(places).at(-1) ?? 0;
        while (step <= last) {
          const { posted } = fieldsOf(page(definition, carried, step));
          for (const [name, value] of body) {
            // Somebody fills in what stands on this page; what was carried is there already.
            if (posted.has(name) && !carried.getAll(name).includes(value))
              carried.append(name, value);
          }
          const walk = stepAfter(places, postedBy(carried), step, 1);
          if (walk.errors.length > 0) {
            expect(atOnce.ok).toBe(false);
            return;
          }
          expect(walk.step).toBeGreaterThan(step);
          step = walk.step;
        }
        const bySteps = parseAnswers(asked(definition), carried);
        expect(bySteps.ok).toBe(atOnce.ok);
        if (bySteps.ok && atOnce.ok) {
          expect(Object.keys(bySteps.answers).sort()).toEqual(Object.keys(atOnce.answers).sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has every question either on the page or waiting for the script, with what was answered carried along", () => {
    fc.assert(
      fc.property(anySurvey, anyPost, fc.nat(4), (definition, body, step) => {
        const { posted, waiting } = fieldsOf(page(definition, body, step));
        const values = Object.keys(fieldValues(asked(definition), body));
        for (const name of values) expect(posted).toContain(name);
        const names = formPlaces(definition, "families").flatMap(({ keys }) => keys);
        for (const name of names) expect(posted.has(name) || waiting.has(name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("steps", () => {
  const place = (id: string, looksAt: string[] = []) => ({
    ...{ id, keys: [id], showIf: null, questions: [], looksAt },
  });

  it("are one where nothing looks back", () => {
    expect(stepsOf([place("A"), place("B"), place("C")])).toEqual([0, 0, 0]);
  });

  it("begin where something looks at the step before, and only there", () => {
    const places = [place("A"), place("B", ["A"]), place("C", ["A"]), place("D", ["B"])];
    expect(stepsOf(places)).toEqual([0, 1, 1, 2]);
  });
});
