import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorIn } from "~/plans/changes/anchor";
import { anchorTexts } from "~/plans/changes/anchor-texts";
import { quoteAt } from "~/plans/changes/place";
import { hasCorpus, revisions } from "./corpus";
import { reanchorAll, sharesOf } from "./reanchoring";

const plan = (...bodies: string[]) =>
  anchorTexts(bodies.map((body, index) => ({ key: `s${index}`, body })));

function quoteOf(body: string, exact: string, nth = 0) {
  const text = plan(body).sections[0]?.text ?? "";
  let at = -1;
  for (let n = 0; n <= nth; n++) at = text.indexOf(exact, at + 1);
  if (at < 0) throw new Error(`no ${exact}`);
  return quoteAt(text, at, at + exact.length);
}

const hotspots =
  "Where there is no connection at home, the school lends a hotspot for four weeks. We keep 80.";

test("words that stand there once are placed, whatever marks and line breaks are around them", () => {
  const desk = "\n\nAsk for one at the desk of any library in the district.";
  const quote = quoteOf(hotspots + desk, "the school lends a hotspot");
  const next =
    "New words first.\n\nWhere there is no connection at home, **the school\nlends** a hotspot for *four weeks*. We keep 80.";
  const before = plan(hotspots + desk);
  expect(anchorIn(plan(next + desk), { sectionKey: "s0", quote }, before)).toMatchObject({
    ...{ state: "placed", sectionKey: "s0" },
    quote: { exact: "the school lends a hotspot", suffix: " for four weeks. We keep 80. Ask" },
  });
});

test("words whose neighbours changed are left, and suggested where they are", () => {
  const quote = quoteOf(hotspots, "the school lends a hotspot");
  const next = hotspots.replace("for four weeks", "as long as needed");
  expect(anchorIn(plan(next), { sectionKey: "s0", quote }, plan(hotspots))).toMatchObject({
    state: "left",
    suggestion: {
      quote: { exact: "the school lends a hotspot", suffix: " as long as needed. We keep 80." },
    },
  });
});

test("changed words are left, with the changed ones suggested", () => {
  const quote = quoteOf(hotspots, "lends a hotspot for four weeks");
  const next = hotspots.replace("four", "six");
  expect(anchorIn(plan(next), { sectionKey: "s0", quote }, plan(hotspots))).toMatchObject({
    state: "left",
    suggestion: { sectionKey: "s0", quote: { exact: "lends a hotspot for six weeks" } },
  });
});

test("of two places with the same words neither is taken unless what is around them tells", () => {
  const twice =
    "Grade six: the laptop stays at school. Grade nine: the laptop stays at school. End.";
  const quote = quoteOf(twice, "the laptop stays at school", 1);
  expect(anchorIn(plan(twice), { sectionKey: "s0", quote }, plan(twice))).toMatchObject({
    state: "placed",
    quote: { prefix: quote.prefix },
  });
  const other = twice.replace("Grade nine", "Grade ten");
  expect(anchorIn(plan(other), { sectionKey: "s0", quote }, plan(twice)).state).toBe("left");
});

test("a lookalike that alone remains is not taken for the words meant", () => {
  const twice = "Grade six families pay nothing for it. Grade nine pupils pay nothing for repairs.";
  const quote = quoteOf(twice, "pay nothing", 1);
  const next = "Grade six families pay nothing for it. Grade nine is free.";
  expect(anchorIn(plan(next), { sectionKey: "s0", quote }, plan(twice))).toMatchObject({
    state: "left",
    suggestion: { quote: { exact: "pay nothing" } },
  });
});

test("a repeated paragraph that alone remains elsewhere is not taken for the one that is gone", () => {
  const rule =
    "Whoever breaks a laptop by accident pays nothing, and gets another one on the same day.";
  const body = `We lend. ${rule} Ask in school.`;
  const before = plan(body, `Repairs are free. ${rule} Ask the office.`);
  const quote = quoteOf(body, rule);
  const after = plan("We lend. Ask in school.", `Repairs are free. ${rule} Ask the office.`);
  expect(anchorIn(after, { sectionKey: "s0", quote }, before).state).toBe("left");
  expect(anchorIn(before, { sectionKey: "s0", quote }, before).state).toBe("placed");
});

test("a copy of a sentence is not taken for the one that was reworded beside it", () => {
  const rule =
    "A family that cannot come to school for the laptop gets it brought home by the bus.";
  const body = `${"We lend to all who ask for it. ".repeat(5)}\n\n${rule}\n\nAsk at the desk.`;
  const quote = quoteOf(body, "cannot come");
  const next = body.replace("Ask", `${rule.replace("cannot come", "has no car to come")}\n\nAsk`);
  expect(anchorIn(plan(next), { sectionKey: "s0", quote }, plan(body)).state).toBe("placed");
  const swapped = body.replace(rule, `${rule.replace("cannot come", "can never come")}\n\n${rule}`);
  expect(anchorIn(plan(swapped), { sectionKey: "s0", quote }, plan(body)).state).toBe("left");
});

test("a paragraph that stands on the other side of another is left, for it may be a copy", () => {
  const rest = ["We lend to families.", "We lend to staff.", "We repair on Mondays."].map((words) =>
    `${words} ${"It is free of charge for a year. ".repeat(3)}`.trim(),
  );
  const rule = `Whoever breaks a laptop pays nothing. ${"It is insured by the district. ".repeat(4)}`;
  const [first, ...others] = rest;
  const body = [first, rule, ...others].join("\n\n");
  const quote = quoteOf(body, "breaks a laptop");
  const added = ["A new beginning.", first, rule, ...others].join("\n\n");
  const moved = [rule, first, ...others].join("\n\n");
  expect(anchorIn(plan(added), { sectionKey: "s0", quote }, plan(body)).state).toBe("placed");
  expect(anchorIn(plan(moved), { sectionKey: "s0", quote }, plan(body)).state).toBe("left");
});

test("words that moved to another section are suggested there if there are enough of them", () => {
  const next = plan("Nothing.", hotspots);
  const anchored = (exact: string) =>
    anchorIn(next, { sectionKey: "s0", quote: quoteOf(hotspots, exact) }, plan(hotspots));
  expect(anchored("the school lends a hotspot for four weeks")).toMatchObject({
    ...{ state: "left", suggestion: { sectionKey: "s1" } },
  });
  expect(anchored("four weeks")).toEqual({ state: "left", suggestion: null });
});

test("a comment on a whole section stands with its section and nowhere else", () => {
  expect(anchorIn(plan("a"), { sectionKey: "s0", quote: null }, plan("a")).state).toBe("placed");
  expect(anchorIn(plan("a"), { sectionKey: "gone", quote: null }, plan("a"))).toEqual({
    ...{ state: "left", suggestion: null },
  });
});

test("a quote in an unchanged version is placed on itself or left, never elsewhere", () => {
  const word = fc.constantFrom("a", "b", "the", "school", "学校", "المدرسة", ".");
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (body, from, length) => {
      const [section] = plan(body).sections;
      if (!section || section.text === "") return;
      const start = from % section.text.length;
      const end = start + 1 + (length % (section.text.length - start));
      const quote = quoteAt(section.text, start, end);
      const anchor = anchorIn(plan(body), { sectionKey: "s0", quote }, plan(body));
      if (anchor.state === "placed" && anchor.quote) {
        expect(anchor.quote.exact).toBe(quote.exact.trim().replace(/\s+/g, " "));
      }
    }),
  );
});

describe.skipIf(!hasCorpus)("real policy documents", () => {
  test("no comment on random words is placed on other words in the next revision", () => {
    const outcomes = reanchorAll(revisions(), 60);
    expect(outcomes.filter(({ outcome }) => outcome === "false")).toEqual([]);
    const { placed, total } = sharesOf(outcomes);
    console.info("corpus", JSON.stringify(sharesOf(outcomes)));
    expect(total).toBeGreaterThan(2000);
    expect(placed / total).toBeGreaterThan(0.75);
  });
});
