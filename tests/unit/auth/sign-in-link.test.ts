import { describe, expect, it } from "vitest";
import {
  handedLinkEnd,
  isLinkAlive,
  MOST_ATTEMPTS,
  mailedLinkEnd,
  needsCode,
  type SignInLink,
} from "~/auth/sign-in-link";

const now = new Date("2026-11-24T15:00:00Z");
const browser = Buffer.from("one browser");

const link = (change: Partial<SignInLink> = {}): SignInLink => ({
  id: "1",
  browserHash: browser,
  attempts: 0,
  expiresAt: mailedLinkEnd(now),
  usedAt: null,
  staff: { revokedAt: null },
  ...change,
});

describe("a sign-in link", () => {
  it("is alive until it was used, guessed at, expired or its owner left", () => {
    expect(isLinkAlive(link(), now)).toBe(true);
    expect(isLinkAlive(link({ attempts: MOST_ATTEMPTS - 1 }), now)).toBe(true);
    expect(isLinkAlive(link({ attempts: MOST_ATTEMPTS }), now)).toBe(false);
    expect(isLinkAlive(link({ usedAt: now }), now)).toBe(false);
    expect(isLinkAlive(link({ staff: { revokedAt: now } }), now)).toBe(false);
    expect(isLinkAlive(link({ expiresAt: now }), now)).toBe(false);
  });

  it("lasts a quarter of an hour by mail and a week by hand", () => {
    expect(mailedLinkEnd(now)).toEqual(new Date("2026-11-24T15:15:00Z"));
    expect(handedLinkEnd(now)).toEqual(new Date("2026-12-01T15:00:00Z"));
  });

  it("needs its code in every browser but the one that asked", () => {
    expect(needsCode(link(), browser)).toBe(false);
    expect(needsCode(link(), Buffer.from("the other one"))).toBe(true);
    expect(needsCode(link(), Buffer.from("one"))).toBe(true);
    expect(needsCode(link(), null)).toBe(true);
  });

  it("needs none when it was handed over", () => {
    expect(needsCode(link({ browserHash: null }), null)).toBe(false);
  });
});
