import fc from "fast-check";
import { expect, test } from "vitest";
import {
  acceptableOf,
  begin,
  committedOf,
  EVENT_KINDS,
  fold,
  next,
  openOf,
  PLEDGE_STATES,
  type PledgeEvent,
  type PledgeState,
  type PledgeSums,
  restOf,
} from "~/partnerships/pledges/pledge";

const offer = (amount = 10, boardRequired = false): PledgeEvent => ({
  ...{ kind: "offered", amount, boardRequired },
});
const confirmed: PledgeEvent = { kind: "confirmed" };
const accepted = (amount: number): PledgeEvent => ({ kind: "accepted", amount });
const delivered = (amount: number): PledgeEvent => ({ kind: "delivered", amount });
const released = (amount: number, note = "They have no more"): PledgeEvent => ({
  ...{ kind: "released", amount, note },
});
const after = (...events: PledgeEvent[]) => fold([offer(), confirmed, ...events]);

/** Which event may lead from which state to which: written down once more, by hand. */
const ways: Record<PledgeState, readonly PledgeState[]> = {
  unconfirmed: ["offered", "withdrawn"],
  offered: ["offered", "accepted", "declined", "withdrawn"],
  accepted: ["accepted", "scheduled", "delivered", "withdrawn"],
  scheduled: ["scheduled", "delivered", "withdrawn"],
  delivered: ["delivered", "accepted", "scheduled", "thanked"],
  thanked: [],
  declined: [],
  withdrawn: [],
};

const amounts = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(0.5, Number.NaN));
const notes = fc.constantFrom("", " ", "No room");
const events: fc.Arbitrary<PledgeEvent> = fc
  .record({ kind: fc.constantFrom(...EVENT_KINDS), amount: amounts, note: notes })
  .map(({ kind, amount, note }): PledgeEvent => {
    const on = "2026-12-01";
    switch (kind) {
      case "offered":
      case "raised":
        return { kind, amount, boardRequired: amount > 8 };
      case "accepted":
      case "delivered":
      case "corrected":
        return { kind, amount };
      case "released":
        return { kind, amount, note };
      case "board_accepted":
      case "scheduled":
        return { kind, on };
      case "declined":
      case "withdrawn":
        return { kind, note };
      default:
        return { kind };
    }
  });

test("random histories of several offers: sums stay equal, no state out of order, nothing over-allocated", () => {
  const steps = fc.array(fc.record({ of: fc.nat(3), event: events }), {
    minLength: 40,
    maxLength: 120,
  });
  const seen = new Set<PledgeState>();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), steps, (amount, list) => {
      const first = begin({ kind: "offered", amount: 9, boardRequired: false });
      if (!first.ok) throw new Error(first.reason);
      const pledges: PledgeSums[] = [0, 1, 2, 3].map(() => first.pledge);
      const histories: PledgeEvent[][] = pledges.map(() => [offer(9)]);
      for (const { of, event } of list) {
        const before = pledges[of] as PledgeSums;
        const open = openOf(amount, pledges);
        const step = next(before, event, open);
        if (!step.ok) continue;
        const { pledge } = step;
        expect(ways[before.state], `${before.state} ${event.kind}`).toContain(pledge.state);
        pledges[of] = pledge;
        histories[of]?.push(event);
        seen.add(pledge.state);

        expect(pledge.delivered + pledge.released).toBeLessThanOrEqual(pledge.accepted);
        expect(pledge.accepted).toBeLessThanOrEqual(pledge.offered);
        expect(Math.min(pledge.delivered, pledge.released, pledge.accepted)).toBeGreaterThanOrEqual(
          0,
        );
        const committed = pledges.reduce((sum, each) => sum + committedOf(each), 0);
        expect(committed).toBeLessThanOrEqual(amount);
        expect(committed + openOf(amount, pledges)).toBe(amount);
        if (["unconfirmed", "offered", "declined"].includes(pledge.state)) {
          expect(pledge.accepted).toBe(0);
        }
        if (["delivered", "thanked"].includes(pledge.state)) {
          expect(restOf(pledge)).toBe(0);
          expect(pledge.delivered).toBeGreaterThan(0);
        }
        if (pledge.state === "withdrawn") expect(committedOf(pledge)).toBe(0);
        if (["declined", "withdrawn"].includes(pledge.state)) expect(pledge.reason).not.toBe("");
        if (pledge.accepted > 0 && pledge.boardRequired && before.accepted < pledge.accepted) {
          expect(pledge.boardAcceptedOn).not.toBeNull();
        }
      }
      expect(histories.map(fold)).toEqual(pledges);
    }),
    { numRuns: 500, seed: 8 },
  );
  expect([...seen].sort()).toEqual([...PLEDGE_STATES].filter((s) => s !== "unconfirmed").sort());
});

test("what nobody confirmed can be neither accepted nor declined", () => {
  const unconfirmed = fold([offer()]);
  for (const event of [accepted(1), delivered(1), { kind: "declined", note: "No" } as const]) {
    expect(next(unconfirmed, event, 10)).toEqual({ ok: false, reason: "state" });
  }
});

test("of an offer that is more than is open, as much as is open can be accepted", () => {
  const pledge = after();
  expect(next(pledge, accepted(7), 6)).toEqual({ ok: false, reason: "open" });
  expect(acceptableOf(pledge, 6)).toBe(6);
  expect(next(pledge, accepted(6), 6)).toMatchObject({ ok: true, pledge: { accepted: 6 } });
  expect(next(after(accepted(6)), accepted(5), 10)).toEqual({ ok: false, reason: "offer" });
});

test("two deliveries complete what was accepted", () => {
  expect(after(accepted(10), delivered(4))).toMatchObject({ state: "accepted", delivered: 4 });
  expect(after(accepted(10), delivered(4), delivered(6))).toMatchObject({ state: "delivered" });
  expect(next(after(accepted(10), delivered(4)), delivered(7), 0)).toEqual({
    ...{ ok: false, reason: "rest" },
  });
});

test("what will not come is open again, and what came is kept", () => {
  const pledge = after(accepted(10), delivered(4), released(6));
  expect(pledge).toMatchObject({ state: "delivered", delivered: 4, released: 6 });
  expect(openOf(10, [pledge])).toBe(6);
  expect(after(accepted(10), released(10))).toMatchObject({
    ...{ state: "withdrawn", reason: "They have no more" },
  });
});

test("who withdraws after a first delivery keeps it delivered and frees the rest", () => {
  const pledge = after(accepted(10), delivered(4), { kind: "withdrawn", note: "Moved away" });
  expect(pledge).toMatchObject({ state: "delivered", delivered: 4, released: 6 });
  const none = after(accepted(10), { kind: "withdrawn", note: "Moved away" });
  expect(none).toMatchObject({ state: "withdrawn", released: 10, reason: "Moved away" });
});

test("a gift that needs the board is accepted only after it", () => {
  const events = [offer(10, true), confirmed];
  expect(next(fold(events), accepted(3), 10)).toEqual({ ok: false, reason: "board" });
  const board: PledgeEvent = { kind: "board_accepted", on: "2026-11-17" };
  expect(next(fold([...events, board]), accepted(3), 10)).toMatchObject({ ok: true });
});

test("a delivery noted by mistake is corrected, and awaited again", () => {
  const pledge = after(accepted(10), delivered(10), { kind: "corrected", amount: 5 });
  expect(pledge).toMatchObject({ state: "accepted", delivered: 5 });
});

test("an ended offer stays ended, and a history that cannot have happened is none", () => {
  const declined = after({ kind: "declined", note: "Too old" });
  expect(next(declined, accepted(1), 10)).toEqual({ ok: false, reason: "state" });
  expect(next(after(), { kind: "declined", note: " " }, 10)).toEqual({
    ...{ ok: false, reason: "reason" },
  });
  expect(() => fold([offer(), accepted(1)])).toThrow("cannot have happened");
  expect(() => fold([confirmed])).toThrow("begins with an offer");
});

test("an open amount is 0 where a need was lowered below what is promised", () => {
  expect(openOf(4, [after(accepted(6))])).toBe(0);
});
