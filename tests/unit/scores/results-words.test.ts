import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en, type ResultsKey } from "~/scores/messages/en";
import { es } from "~/scores/messages/es";
import { resultsWords } from "~/scores/messages/results-words";
import { findingOf, findingText } from "~/scores/results/results-finding";
import type { ScoreResult } from "~/scores/results/results-rows";

const keys = Object.keys(en) as ResultsKey[];

/** The placeholders of a message, those inside its branches too. */
function placeholders(message: string, locale: string): string[] {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, locale).getAst(), (_, node) => {
    if (typeof node?.value === "string" && node.type !== 0) names.add(node.value);
    return node;
  });
  return [...names].sort();
}

test("the messages take the same values in Spanish as in English", () => {
  for (const key of keys) {
    expect([key, placeholders(es[key], "es")]).toEqual([key, placeholders(en[key], "en")]);
    expect(en[key] + es[key]).not.toContain("'");
  }
});

test("a language without words falls back to the district's", () => {
  expect(resultsWords("so", "es").lang).toBe("es");
  expect(resultsWords(null, "vi").lang).toBe("en");
  expect(resultsWords("es-MX").lang).toBe("es");
});

describe("the finding", () => {
  const score = (key: string, value: number, change?: "up" | "down" | "same"): ScoreResult => ({
    ...{ kind: "score", key, name: key, n: 50, value, coded: null, fewAnswered: false },
    place: { audience: key },
    ...(change ? { change } : {}),
  });
  const hidden = (key: string): ScoreResult => ({ kind: "hidden", key, name: key });
  const say = (awareness: ScoreResult[], buyIn: ScoreResult[], lang = "en") =>
    findingText(
      findingOf([
        { construct: "awareness", rows: awareness },
        { construct: "buy_in", rows: buyIn },
      ]),
      "March 2026",
      resultsWords(lang),
    );

  test("says which groups changed", () => {
    const awareness = [score("families", 48, "up"), score("staff", 63, "same")];
    expect(say(awareness, [score("families", 57, "same"), score("staff", 61, "down")])).toBe(
      "More is known among families than in March 2026. Backing for the plan has shrunk among staff.",
    );
  });

  test("says that nothing changed where groups were compared", () => {
    expect(say([score("families", 48, "same")], [])).toMatch(/^Neither awareness nor buy-in/);
  });

  test("says where the first group that is shown stands", () => {
    const both = [score("staff", 63)];
    expect(say([hidden("families"), ...both], [hidden("families"), ...both])).toBe(
      "Staff: 63 of 100 in awareness, 63 in buy-in.",
    );
    expect(say([hidden("families")], [score("families", 57)], "es")).toBe(
      "Familias: 57 de 100 en apoyo.",
    );
  });

  test("says so where nothing can be shown", () => {
    expect(say([hidden("families")], [hidden("families")])).toMatch(/^Nothing can be shown/);
  });
});
