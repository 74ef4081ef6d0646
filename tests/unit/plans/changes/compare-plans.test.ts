import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBodies } from "~/plans/changes/compare-bodies";
import { comparePlans } from "~/plans/changes/compare-plans";
import { hasCorpus, neighbours, revisions } from "./corpus";
import { applyTo, turned } from "./law";

const part = fc.constantFrom(
  ...[
    "The school lends a hotspot.",
    "- one laptop each",
    "- two",
    "| a | b |",
    "",
    "Repair is free",
    "# Why",
    "```\ncode\n```",
    "> said",
  ],
);
const section = fc.record({
  key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  heading: fc.constantFrom("", "Devices", "Devices at home"),
  body: fc.array(part, { maxLength: 8 }).map((parts) => parts.join("\n")),
});
const plan = fc.uniqueArray(section, { selector: ({ key }) => key });

test("the comparison makes the later plan of the earlier one, and the earlier of the later", () => {
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const changes = comparePlans(before, after);
      expect(applyTo(changes, before)).toEqual(after);
      expect(applyTo(turned(changes), after)).toEqual(before);
    }),
  );
});

const bare = (...keys: string[]) => keys.map((key) => ({ key, heading: key, body: "same" }));
const said = (before: string[], after: string[]) =>
  comparePlans(bare(...before), bare(...after)).map(
    ({ key, before, after, isMoved }) =>
      `${before === null ? "+" : after === null ? "-" : isMoved ? "~" : ""}${key}`,
  );

test("a section that moved past others is the one that moved", () => {
  expect(said(["a", "b", "c", "d"], ["b", "c", "d", "a"])).toEqual(["b", "c", "d", "~a"]);
  expect(said(["a", "b", "c"], ["a", "new", "b", "c"])).toEqual(["a", "+new", "b", "c"]);
});

test("a removed section stands behind the one it stood behind", () => {
  expect(said(["x", "a", "b", "y", "z", "c", "d"], ["a", "c", "d", "b"])).toEqual([
    "-x",
    "a",
    "c",
    "d",
    "~b",
    "-y",
    "-z",
  ]);
});

test("a renamed section keeps its place, and says so", () => {
  const [change] = comparePlans(
    [{ key: "k", heading: "Devices", body: "b" }],
    [{ key: "k", heading: "Devices at home", body: "b" }],
  );
  expect(change).toMatchObject({ isRenamed: true, isChanged: false, isMoved: false });
});

const share = { texts: 1, length: 0 };
const states = (before: string, after: string) =>
  compareBodies(before, after, share).map(({ kind, state }) => `${kind} ${state}`);

test("a change stays within its paragraph, item or row", () => {
  expect(
    states(
      "First here.\n\n- one laptop\n- two laptops\n\n| a | 1 |\n| b | 2 |\n",
      "First here.\n\nA paragraph of its own.\n\n- one laptop\n- two tablets\n\n| a | 1 |\n| b | 3 |\n",
    ),
  ).toEqual([
    "paragraph same",
    "paragraph added",
    "item same",
    "item changed",
    "row same",
    "row changed",
  ]);
});

test("other line breaks, spaces and numbers of a list change nothing", () => {
  expect(states("One\ntwo three.\n\n1. a\n1. b", "One two\nthree.\n\n\n1. a\n2. b\n")).toEqual([
    "paragraph same",
    "item same",
    "item same",
  ]);
});

test("lines of code are compared one by one, and nothing in them is a list or a heading", () => {
  expect(states("```\n# a\n- b\n```\nend", "```\n# a\n- c\n```\nend")).toEqual([
    ...["code same", "code same", "code removed", "code added", "code same", "paragraph same"],
  ]);
});

describe.skipIf(!hasCorpus)("real policy documents", () => {
  const all = revisions();

  test.each(all)("every revision of $document is made of the one before", ({ versions }) => {
    for (const [before, after] of neighbours(versions)) {
      const changes = comparePlans(before, after);
      expect(applyTo(changes, before)).toEqual(after);
      expect(applyTo(turned(changes), after)).toEqual(before);
    }
  });

  test("the first and the last revision compare as well", () => {
    for (const { versions } of all) {
      const [first = [], last = []] = [versions[0], versions.at(-1)];
      expect(applyTo(comparePlans(first, last), first)).toEqual(last);
    }
  });
});

describe("texts made to be slow", () => {
  const one = (body: string) => [{ key: "k", heading: "h", body }];
  const random = (seed: number, count: number, of: number) => {
    let state = seed;
    return Array.from({ length: count }, () => {
      state = (state * 48271) % 2147483647;
      return `w${state % of}`;
    }).join(" ");
  };
  test.each([
    ["two paragraphs of 10,000 other words", random(1, 10_000, 5000), random(2, 10_000, 5000)],
    ["two paragraphs of 10,000 words out of five", random(1, 10_000, 5), random(2, 10_000, 5)],
    ["2 MB of one letter, and one more", "a ".repeat(1_000_000), `${"a ".repeat(999_000)}b`],
    ["2 MB of one letter against two", "a ".repeat(1_000_000), "a b ".repeat(500_000)],
    ["100,000 lines of a letter", "a\n\n".repeat(100_000), "b\n\na\n\n".repeat(50_000)],
    ["100,000 items", "- x y\n".repeat(100_000), "- x z\n- y\n".repeat(50_000)],
    ["2 MB of spaces", `${" ".repeat(2_000_000)}a`, `${" ".repeat(1_999_999)}b`],
    ["2 MB of marks", "!?".repeat(1_000_000), "?!!".repeat(600_000)],
  ])("%s keep the law", (_, before, after) => {
    const changes = comparePlans(one(before), one(after));
    expect(applyTo(changes, one(before))[0]?.body === after).toBe(true);
    expect(applyTo(turned(changes), one(after))[0]?.body === before).toBe(true);
  });
});
