import { expect, test } from "vitest";
import { parseEnv, WrongEnvironment } from "~/platform/env.server";

test("a bounce address too long to carry a mail's signature is refused at the start, with what to do", () => {
  const longest = `${"b".repeat(15)}@mail.example`;
  expect(parseEnv({ BOUNCE_ADDRESS: longest }).BOUNCE_ADDRESS).toBe(longest);
  const start = () => parseEnv({ BOUNCE_ADDRESS: `b${longest}` });
  expect(start).toThrow(WrongEnvironment);
  expect(start).toThrow(/BOUNCE_ADDRESS: .*15 characters at most: take a shorter one/);
});

test("a bounce address that is none is refused by name", () => {
  expect(() => parseEnv({ BOUNCE_ADDRESS: "bounce" })).toThrow(/BOUNCE_ADDRESS: must be an email/);
});
