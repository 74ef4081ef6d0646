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

test("a wrong setting says what it must be, in words of people who set it", () => {
  const say = (source: Record<string, string>) => () => parseEnv(source);
  expect(say({ PORT: "abc" })).toThrow("PORT: must be a whole number from 0 to 65535");
  expect(say({ WEB_CONCURRENCY: "0" })).toThrow("WEB_CONCURRENCY: must be a whole number from 1");
  expect(say({ MAIL_RATE: "fast" })).toThrow("MAIL_RATE: must be a number of mails a second");
  expect(say({ MAIL_RATE: "0" })).toThrow("MAIL_RATE: must be more than 0");
  expect(say({ LINK_SECRET: "short" })).toThrow("LINK_SECRET: must have 32 characters or more");
  expect(say({ LOG_LEVEL: "loud" })).toThrow("LOG_LEVEL: must be one of fatal, error");
  expect(say({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT: .*; LOG_LEVEL: /);
});
