import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Act,
  daysBetween,
  effortBy,
  effortOf,
  perMonth,
  reachOf,
} from "~/outreach/dashboard/effort";
import { handledBy } from "~/outreach/dashboard/figures";
import { gapWords } from "~/outreach/dashboard/gap-words";
import { type GapMaterial, gapsOf } from "~/outreach/dashboard/gaps";
import { type HandledCase, handlingOf, hoursWords } from "~/outreach/dashboard/handling";
import { hideSmall } from "~/outreach/dashboard/suppress";

const act = (change: Partial<Act> = {}): Act => ({
  ...{ channel: "meeting", messageType: "inform", audiences: ["families"], schoolIds: [] },
  ...{ languages: [], happenedOn: "2026-10-20", reach: null, costCents: null, minutes: null },
  ...change,
});

describe("small groups", () => {
  const groups = fc
    .array(fc.nat(40), { maxLength: 8 })
    .map((counts) => counts.map((n, index) => ({ key: `g${index}`, n })));

  it("are hidden, and together are never fewer than k unless everybody is hidden", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const hidden = hideSmall(all, 10);
        const sum = all.filter(({ key }) => hidden.has(key)).reduce((total, { n }) => total + n, 0);
        const shown = all.filter(({ key, n }) => n > 0 && !hidden.has(key));
        expect(shown.every(({ n }) => n >= 10)).toBe(true);
        expect(sum === 0 || sum >= 10 || shown.length === 0).toBe(true);
      }),
    );
  });

  it("hidden for another reason count with them, so that the rest of a total is never small", () => {
    fc.assert(
      fc.property(groups, fc.nat(7), (all, at) => {
        const already = new Set(all[at] ? [all[at].key] : []);
        const hidden = hideSmall(all, 10, already);
        const sum = all.filter(({ key }) => hidden.has(key)).reduce((total, { n }) => total + n, 0);
        const shown = all.filter(({ key, n }) => n > 0 && !hidden.has(key));
        expect([...already].every((key) => hidden.has(key))).toBe(true);
        expect(sum === 0 || sum >= 10 || shown.length === 0).toBe(true);
      }),
    );
  });

  it("take the next smallest with them where one alone could be worked out", () => {
    const all = [
      { key: "a", n: 40 },
      { key: "b", n: 12 },
      { key: "c", n: 4 },
      { key: "d", n: 0 },
    ];
    expect(hideSmall(all, 10)).toEqual(new Set(["c", "b"]));
    expect(hideSmall([...all, { key: "e", n: 9 }], 10)).toEqual(new Set(["c", "e"]));
  });
});

describe("effort", () => {
  it("adds up people where touches say them, and counts a touch with each of its audiences", () => {
    const acts = [
      act({ reach: 85, audiences: ["families", "staff"] }),
      act({ reach: 15, happenedOn: "2026-10-28" }),
      act({ audiences: ["staff"], happenedOn: "2026-09-01" }),
    ];
    expect(effortOf(acts)).toEqual({ touches: 3, reach: 100, lastOn: "2026-10-28" });
    expect(effortOf([act()])).toMatchObject({ reach: null });
    expect(effortBy(acts, ({ audiences }) => audiences, ["business", "families", "staff"])).toEqual(
      [
        { key: "families", touches: 2, reach: 100, lastOn: "2026-10-28" },
        { key: "staff", touches: 2, reach: 85, lastOn: "2026-10-20" },
        { key: "business", touches: 0, reach: null, lastOn: null },
      ],
    );
    const mailing = act({ reach: 1216, reachBy: { higher_ed: 8 }, audiences: ["higher_ed"] });
    expect(reachOf(mailing, "higher_ed")).toBe(8);
    expect(effortBy([mailing], () => ["higher_ed" as const], ["higher_ed"], reachOf)).toMatchObject(
      [{ reach: 8 }],
    );
    expect(perMonth(6, 90)).toBe(2);
    expect(daysBetween("2026-03-07", "2026-03-09")).toBe(2);
  });
});

describe("gaps", () => {
  const said = (change: Partial<GapMaterial>) =>
    gapsOf({
      ...{
        today: "2026-10-31",
        acts: [],
        audiences: [],
        schools: [],
        mails: [],
        lateCases: 0,
        k: 10,
      },
      ...change,
    }).map(gapWords);

  it("name audiences nobody has touched for more than 30 days, the longest first", () => {
    const acts = [
      act({ audiences: ["business"], happenedOn: "2026-08-30" }),
      act({ audiences: ["families"], happenedOn: "2026-10-01" }),
      act({ audiences: ["community"], happenedOn: "2026-09-29" }),
    ];
    expect(said({ acts, audiences: ["families", "business", "community", "staff"] })).toEqual([
      "No touch to staff in the last year.",
      "No touch to businesses for 62 days.",
      "No touch to neighbors for 32 days.",
    ]);
  });

  it("name groups that mostly got mails in another language, but no small ones", () => {
    const mails = {
      audience: "families",
      language: "so",
      people: 40,
      mailings: 6,
      inOwn: 1,
    } as const;
    expect(said({ mails: [mails] })).toEqual([
      "Somali-speaking families got 1 of 6 mails in Somali.",
    ]);
    expect(said({ mails: [{ ...mails, people: 9 }] })).toEqual([]);
    expect(said({ mails: [{ ...mails, inOwn: 3 }] })).toEqual([]);
    expect(said({ mails: [{ ...mails, mailings: 2 }] })).toEqual([]);
  });

  it("name who was asked and heard nothing since", () => {
    const asked = act({ messageType: "consult", happenedOn: "2026-08-01" });
    const recent = act({ happenedOn: "2026-10-30" });
    const audiences = ["families"] as const;
    expect(said({ acts: [asked, recent], audiences })).toEqual([
      "Families: asked once since August 1, 2026, and nothing was reported back.",
    ]);
    const told = act({ messageType: "report_back", happenedOn: "2026-09-15" });
    expect(said({ acts: [asked, told, recent], audiences })).toEqual([]);
  });

  it("name schools with nothing of their own only where others had something", () => {
    const schools = [
      { id: "a", name: "Lakeside School" },
      { id: "b", name: "Hillside School" },
    ];
    expect(said({ schools })).toEqual([]);
    expect(said({ schools, acts: [act({ schoolIds: ["a"] })] })).toEqual([
      "Nothing for Hillside School alone in 90 days.",
    ]);
  });

  it("begin with inquiries past the promise, and never say what caused anything", () => {
    const all = said({ lateCases: 3, audiences: ["business"] });
    expect(all[0]).toBe("3 inquiries are past your promise.");
    expect(all.join(" ")).not.toMatch(/because|led to|caus|effect|thanks to/i);
  });
});

describe("handling", () => {
  const now = new Date("2026-10-31T12:00:00Z");
  const one = (change: Partial<HandledCase> = {}): HandledCase => ({
    ...{ audience: null, schoolId: null, language: "en", satisfaction: null, answeredAt: null },
    receivedAt: new Date("2026-10-20T12:00:00Z"),
    firstDueAt: new Date("2026-10-22T12:00:00Z"),
    ...change,
  });

  it("shows no opinions of a group where the others' would tell them by subtraction", () => {
    const answered = (audience: string, count: number, said: number): HandledCase[] =>
      Array.from({ length: count }, (_, at) =>
        one({ audience, answeredAt: now, satisfaction: at < said ? "no" : null }),
      );
    const saidBy = (cases: HandledCase[]) =>
      handledBy(cases, now, ({ audience }) => audience ?? "", 10).map(({ key, handling }) => [
        key,
        handling?.said.of ?? null,
      ]);
    const [families, staff, business] = [
      answered("families", 40, 25),
      answered("staff", 30, 12),
      answered("business", 20, 4),
    ];
    expect(saidBy([...families, ...staff])).toEqual([
      ["families", 25],
      ["staff", 12],
    ]);
    expect(saidBy([...families, ...staff, ...business])).toEqual([
      ["families", 25],
      ["staff", 0],
      ["business", 0],
    ]);
    const few = answered("business", 11, 11).slice(0, 4);
    expect(saidBy([...families, ...few])).toEqual([
      ["business", null],
      ["families", null],
    ]);
  });

  it("judges a promise by what was answered or is past due, not by what still has time", () => {
    const cases = [
      one({ answeredAt: new Date("2026-10-20T15:00:00Z"), satisfaction: "yes" }),
      one({ answeredAt: new Date("2026-10-22T12:00:00Z"), satisfaction: "no" }),
      one({ answeredAt: new Date("2026-10-24T12:00:00Z") }),
      one(),
      one({ firstDueAt: new Date("2026-11-03T12:00:00Z") }),
    ];
    expect(handlingOf(cases, now)).toEqual({
      ...{ cases: 5, answered: 3, medianHours: 48 },
      promised: { of: 4, kept: 2 },
      said: { of: 2, yes: 1, partly: 0, no: 1 },
    });
    expect(handlingOf([], now)).toMatchObject({ medianHours: null, promised: { of: 0, kept: 0 } });
  });

  it.each([
    [0.4, "less than an hour"],
    [1.2, "1 hour"],
    [30, "30 hours"],
    [60, "2.5 days"],
  ])("says %d hours as %s", (hours, words) => {
    expect(hoursWords(hours)).toBe(words);
  });
});
