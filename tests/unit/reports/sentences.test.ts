import { expect, test } from "vitest";
import { AUDIENCES } from "~/people/audience";
import { besides } from "~/reports/beside";
import { groupOf, groupsOf, schoolGroupOf } from "~/reports/group-scores";
import { audienceSentences } from "~/reports/mail-content";
import { factLines } from "~/reports/report-words";
import type { ReleaseTable } from "~/scores/release/release";
import { scoreResults } from "~/scores/results/results-rows";
import { figures, tables, uncounted } from "./support";

const said = audienceSentences(tables, AUDIENCES, ["en", "es"]);
const flat = (text: string | undefined) => (text ?? "").replace(/\s+/g, " ");

test("each audience reads its own scores, in its own language", () => {
  expect(flat(said.en?.families?.awareness)).toContain("48 of 100");
  expect(flat(said.en?.families?.awareness)).toContain("between 47 and 50");
  expect(flat(said.es?.families?.awareness)).toContain("48");
  expect(said.es?.families?.awareness).not.toBe(said.en?.families?.awareness);
  expect(flat(said.en?.staff?.awareness)).toContain("63 of 100");
});

test("people who answered outside a roster read no interval", () => {
  expect(flat(said.en?.community?.buyIn)).toContain("among the 139 people who answered");
});

test("what is hidden stays hidden, with the words for it and without a digit", () => {
  for (const language of ["en", "es"]) {
    for (const audience of ["business", "organization", "higher_ed"]) {
      const { awareness, buyIn, group } = said[language]?.[audience] ?? {};
      expect(`${awareness}${buyIn}${group}`).not.toMatch(/\d/);
    }
    expect(said[language]?.staff?.buyIn).not.toMatch(/\d/);
  }
  expect(flat(said.en?.staff?.buyIn)).toContain("not shown");
});

test("an audience that a release does not know is told so, not shown another's", () => {
  expect(groupOf([], "families")).toBeNull();
  const nothing = audienceSentences([], ["families"], ["en"]);
  expect(flat(nothing.en?.families?.awareness)).toContain("not shown");
});

test("a row whose n is hidden shows no score even if a figure were there", () => {
  const rows = [
    { audience: "families", n: null, ...uncounted, constructs: { awareness: figures(50, 12) } },
  ];
  expect(groupOf([{ name: "audience", rows }], "families")?.scores.awareness).toBeNull();
});

test("the facts a report begins with are those of the release", () => {
  const [families, staff, partners] = factLines(groupsOf(tables), "en").split("\n");
  expect(families).toBe("Families: awareness 48 (47 to 50), buy-in 57 (56 to 59), 1,463 answered.");
  expect(staff).toContain("buy-in not shown, to protect people in small groups");
  expect(partners).not.toMatch(/\d/);
});

test("own scores stand beside the group's and the school's, and hidden ones stay hidden", () => {
  const group = groupOf(tables, "families");
  const shown = besides(
    { awareness: 75, buy_in: null },
    group,
    schoolGroupOf(tables, "families", "s1"),
  );
  expect(shown).toMatchObject([
    { construct: "awareness", own: 75, group: { mean: 48.2 }, school: { mean: 44 } },
    { construct: "buy_in", own: null, group: { mean: 57 }, school: null },
  ]);
  const small = besides(null, group, schoolGroupOf(tables, "families", "s2"));
  expect(small).toMatchObject([
    { own: undefined, school: null },
    { own: undefined, school: null },
  ]);
  expect(schoolGroupOf(tables, "families", null)).toBeNull();
});

test("the results page, the report and the mail round an interval alike: to the nearest point", () => {
  const ragged = { ...figures(48, 40), ci95: [46.4, 49.6] as const };
  const rows = [{ audience: "families", n: 40, ...uncounted, constructs: { awareness: ragged } }];
  const [page] = scoreResults(rows, "awareness", { nameOf: () => "Families" });
  expect(page).toMatchObject({ interval: [46, 50] });
  const own: ReleaseTable[] = [{ name: "audience", rows }];
  expect(groupOf(own, "families")?.scores.awareness?.interval).toEqual({ low: 46, high: 50 });
  expect(factLines(groupsOf(own), "en")).toContain("48 (46 to 50)");
  const mailed = audienceSentences(own, ["families"], ["en"]).en?.families?.awareness;
  expect(flat(mailed)).toContain("between 46 and 50");
});
