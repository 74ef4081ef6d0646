import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOMAIN_QUEUE, DOMAIN_TURN, DomainPace, holdBack } from "~/campaigns/domain-pace";

const start = new Date("2026-11-28T16:00:00Z").getTime();
const MINUTE = 60_000;

describe("mail to one domain", () => {
  it("goes so often a minute, whatever goes to others", () => {
    const pace = new DomainPace();
    const waits = [0, 1, 2].map(() => pace.take("slow.test", 60, start));
    expect(waits).toEqual([
      ...[{ kind: "now" }, { kind: "turn", waitMs: 1000 }, { kind: "turn", waitMs: 2000 }],
    ]);
    expect(pace.take("other.test", 60, start)).toEqual({ kind: "now" });
  });

  it("is promised an hour ahead and no further", () => {
    const pace = new DomainPace();
    const turns = Array.from({ length: 4000 }, () => pace.take("slow.test", 60, start));
    expect(turns.filter(({ kind }) => kind === "turn")).toHaveLength(3600);
    expect(turns.at(-1)).toEqual({ kind: "queue", waitMs: 60 * MINUTE });
    const later = pace.take("slow.test", 60, start + 2 * 60 * MINUTE);
    expect(later).toEqual({ kind: "now" });
  });

  it("never goes more often in any minute than it may, and once more", () => {
    const asked = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 1200 }), (gaps, perMinute) => {
        const pace = new DomainPace();
        let now = start;
        const moments = gaps.flatMap((gap) => {
          now += gap;
          const turn = pace.take("slow.test", perMinute, now);
          if (turn.kind === "queue") return [];
          return now + (turn.kind === "turn" ? turn.waitMs : 0);
        });
        const burst = Math.max(1, perMinute / 60 / 20);
        for (const from of moments) {
          const within = moments.filter((at) => at >= from && at < from + MINUTE).length;
          expect(within).toBeLessThanOrEqual(Math.ceil(perMinute + burst));
        }
      }),
    );
  });
});

describe("a mail that may not go yet", () => {
  const deps = () => ({ pace: new DomainPace(), clock: () => new Date(start), chance: () => 0.5 });
  const mail = (promised: boolean) => ({ id: "d", email: "ana@Slow.test", promised });

  it("goes back with its moment and costs no attempt", () => {
    const own = deps();
    expect(holdBack(mail(false), 1, own)).toBeNull();
    expect(holdBack(mail(false), 1, own)).toEqual({
      ...{ id: "d", state: "queued", reply: DOMAIN_TURN, counts: false, waitMs: MINUTE },
    });
  });

  it("goes at that moment without taking another", () => {
    const own = deps();
    holdBack(mail(false), 1, own);
    expect(holdBack(mail(true), 1, own)).toBeNull();
  });

  it("asks again within the hour where too many are before it, not all at once", () => {
    const own = deps();
    for (let before = 0; before <= 60; before++) holdBack(mail(false), 1, own);
    const held = holdBack(mail(false), 1, own);
    expect(held?.reply).toBe(DOMAIN_QUEUE);
    expect(held?.waitMs).toBe(60 * MINUTE * 0.875);
  });
});
