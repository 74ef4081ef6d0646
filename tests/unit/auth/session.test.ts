import { expect, it } from "vitest";
import { isDueForRotation, isIdle, sessionEnd } from "~/auth/session";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const now = new Date("2026-11-24T15:00:00Z");
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

it("is idle after more than twelve hours", () => {
  expect(isIdle(ago(12 * 60 * MINUTE), now)).toBe(false);
  expect(isIdle(ago(12 * 60 * MINUTE + 1), now)).toBe(true);
});

it("is due for a new secret a quarter of an hour after the last one", () => {
  const signedInAt = ago(DAY);
  expect(isDueForRotation({ lastSeenAt: ago(15 * MINUTE - 1), signedInAt }, now)).toBe(false);
  expect(isDueForRotation({ lastSeenAt: ago(15 * MINUTE), signedInAt }, now)).toBe(true);
});

it("gets no new secret in its last minute, and none after its end", () => {
  const lastSeenAt = ago(60 * MINUTE);
  for (const left of [MINUTE, 0, -MINUTE]) {
    expect(isDueForRotation({ lastSeenAt, signedInAt: ago(30 * DAY - left) }, now)).toBe(false);
  }
  const signedInAt = ago(30 * DAY - MINUTE - 1);
  expect(isDueForRotation({ lastSeenAt, signedInAt }, now)).toBe(true);
});

it("ends thirty days after signing in", () => {
  expect(sessionEnd(now)).toEqual(new Date("2026-12-24T15:00:00Z"));
});
