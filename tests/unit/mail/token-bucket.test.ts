import fc from "fast-check";
import { expect, test } from "vitest";
import { fullBucket, takeToken } from "~/mail/token-bucket";

/** When each of the arrivals may go, in milliseconds. */
function departures(perSecond: number, arrivals: number[]): number[] {
  let bucket = fullBucket(perSecond, 0);
  return arrivals.map((now) => {
    const taken = takeToken(bucket, perSecond, now);
    bucket = taken.bucket;
    return now + taken.wait;
  });
}

test("the first goes at once, the next ones at the rate", () => {
  expect(departures(10, [0, 0, 0, 0])).toEqual([0, 100, 200, 300]);
});

test("a pause saves up no more than a twentieth of a second's tokens", () => {
  expect(departures(10, [0, 60_000, 60_000])).toEqual([0, 60_000, 60_100]);
  expect(departures(100, [0, 60_000, 60_000, 60_000, 60_000, 60_000, 60_000]).at(-1)).toBe(60_010);
});

test("no second holds more than the rate and the burst, and no token is lost to waiting", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 200 }),
      (perSecond, gaps) => {
        let now = 0;
        const leaving = departures(
          perSecond,
          gaps.map((gap) => (now += gap)),
        );
        const allowed = perSecond + Math.max(1, perSecond / 20) + 1e-6;
        for (const start of leaving) {
          const inSecond = leaving.filter((time) => time >= start && time < start + 1000 - 1e-6);
          expect(inSecond.length).toBeLessThanOrEqual(Math.ceil(allowed));
        }
        expect(leaving).toEqual([...leaving].sort((a, b) => a - b));
        expect(leaving.at(-1)).toBeLessThanOrEqual(now + (leaving.length * 1000) / perSecond);
      },
    ),
  );
});

test("a clock that steps back gives no tokens away", () => {
  expect(departures(10, [1000, 0])).toEqual([1000, 1100 - 1000]);
});
