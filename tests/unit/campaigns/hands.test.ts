import fc from "fast-check";
import { expect, it } from "vitest";
import { Hands } from "~/campaigns/hands";

type Sender = { inAir: number; inHand: number };

const sender = (): Sender => ({ inAir: 0, inHand: 0 });

/** As a sender does: what it is told to take is in the air, then in hand until recorded. */
function take(hands: Hands, one: Sender): number {
  const room = hands.roomFor(one, false);
  one.inAir += room;
  one.inHand = one.inAir;
  hands.took(one);
  return room;
}

it("a sender alone has all there is", () => {
  const hands = new Hands(10);
  const alone = sender();
  hands.join(alone);
  expect(take(hands, alone)).toBe(10);
  expect(take(hands, alone)).toBe(0);
});

it("a sender whose recording tells what only waits may have more in hand, together with all others", () => {
  const hands = new Hands(10, 30);
  const [recorded, other] = [sender(), sender()];
  hands.join(recorded);
  expect(hands.roomFor(recorded, true)).toBe(30);
  expect(hands.roomFor(recorded, false)).toBe(10);
  recorded.inAir = recorded.inHand = 12;
  hands.took(recorded);
  hands.join(other);
  expect(hands.roomFor(other, false)).toBe(1);
  expect(hands.roomFor(other, true)).toBe(15);
});

it("two share evenly once the first has let go", () => {
  const hands = new Hands(10);
  const [first, second] = [sender(), sender()];
  hands.join(first);
  take(hands, first);
  hands.join(second);
  expect(take(hands, second)).toBe(1);
  first.inAir = first.inHand = 3;
  expect(take(hands, first)).toBe(2);
  expect(take(hands, second)).toBe(4);
  hands.leave(first);
  expect(take(hands, second)).toBe(5);
});

it("what ended and is not recorded is in hand still, and so is what is being taken", () => {
  const hands = new Hands(10);
  const [first, second] = [sender(), sender()];
  hands.join(first);
  expect(hands.roomFor(first, false)).toBe(10);
  hands.join(second);
  expect(hands.roomFor(second, false)).toBe(1);
  hands.took(second);
  hands.took(first);
  Object.assign(first, { inAir: 0, inHand: 8 });
  expect(hands.roomFor(second, false)).toBe(2);
});

it("nobody waits for ever, and together they hold what they may and one each", () => {
  const steps = fc.array(fc.record({ who: fc.nat(3), landed: fc.nat(10) }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), steps, (most, all) => {
      const hands = new Hands(most);
      const senders = [sender(), sender(), sender(), sender()];
      for (const one of senders) hands.join(one);
      for (const { who, landed } of all) {
        const one = senders[who] as Sender;
        one.inAir = Math.max(0, one.inAir - landed);
        take(hands, one);
        expect(one.inAir).toBeGreaterThan(0);
        const held = senders.reduce((sum, { inHand }) => sum + inHand, 0);
        expect(held).toBeLessThanOrEqual(most + senders.length - 1);
      }
    }),
  );
});
