import { describe, expect, test } from "vitest";
import { resultsWords } from "~/scores/messages/results-words";
import { findingOf, findingText } from "~/scores/results/results-finding";
import type { ScoreResult } from "~/scores/results/results-rows";

test("a language without words falls back to the district's", () => {
  expect(resultsWords("hmn", "es").lang).toBe("es");
  expect(resultsWords(null, "hmn").lang).toBe("en");
  expect(resultsWords(null, "vi").lang).toBe("vi");
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
