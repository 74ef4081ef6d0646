import { describe, expect, test } from "vitest";
import {
  type Available,
  matchOf,
  reasonWords,
  type Wanted,
  wordsOf,
} from "~/partnerships/partners/match";
import { renewalOf } from "~/partnerships/partners/partner";

const today = "2026-11-28";
const wiring: Wanted = {
  ...{ kind: "volunteer", words: "Wire the library", skills: ["network wiring", "Spanish"] },
  ...{ schoolId: "lake", neededBy: "2027-03-01" },
};
const crew: Available = {
  ...{ kind: "skill", what: "Electricians for network wiring", schoolIds: [] },
  ...{ availableFrom: null, availableUntil: null },
};

const saying = (need: Wanted, resource: Available) =>
  matchOf(need, resource, today)?.reasons.map(reasonWords);

describe("suggestions", () => {
  test("a skill that is wanted is found by its words, and the reasons say so", () => {
    expect(saying(wiring, crew)).toEqual([
      "It is the kind of help that is needed.",
      "It has the skill that is wanted: network wiring.",
      "It is offered at any school.",
    ]);
  });

  test("plurals are the same thing", () => {
    expect([...wordsOf("Laptops, batteries and repairing")]).toEqual([
      "laptop",
      "battery",
      "repair",
    ]);
  });

  test("what is offered at the need's own school goes before what is offered anywhere", () => {
    const near = matchOf(wiring, { ...crew, schoolIds: ["lake"] }, today)?.score ?? 0;
    expect(near).toBeGreaterThan(matchOf(wiring, crew, today)?.score ?? 0);
  });

  test.each([
    ["is offered at other schools only", { schoolIds: ["hill"] }],
    ["comes after the day", { availableFrom: "2027-03-02" }],
    ["is over", { availableUntil: "2026-11-27" }],
    ["is of another kind", { kind: "money" as const }],
    ["has no word in common", { what: "Accounting" }],
  ])("what %s is not suggested", (_, change) => {
    expect(matchOf(wiring, { ...crew, ...change }, today)).toBeNull();
  });

  test("goods match by a word, not by kind alone", () => {
    const laptops: Wanted = { ...wiring, kind: "material", words: "Spare laptops", skills: [] };
    const used: Available = { ...crew, kind: "equipment", what: "Refurbished laptop" };
    expect(saying(laptops, used)).toContain("Words that both have: “laptop”.");
    expect(matchOf(laptops, { ...used, what: "A van" }, today)).toBeNull();
  });
});

describe("renewal of agreements", () => {
  test.each([
    [null, null, "none"],
    ["2027-06-30", null, "ahead"],
    ["2027-01-15", null, "soon"],
    ["2026-11-28", "2027-06-30", "due"],
    [null, "2026-12-31", "soon"],
    ["2026-10-01", "2026-11-27", "ended"],
  ] as const)("to renew by %s, ending %s: %s", (renewBy, endsOn, said) => {
    expect(renewalOf({ renewBy, endsOn }, today)).toBe(said);
  });
});
