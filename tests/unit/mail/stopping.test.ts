import { describe, expect, test } from "vitest";
import { outgoing } from "./outgoing";
import { at, withSmtp } from "./with-smtp";

describe("closing", () => {
  test("waits for what is in flight and sends it", () =>
    withSmtp(at("dot", { delay: 150 }), { concurrency: 3 }, async ({ mailer, smtp }) => {
      const sending = [1, 2, 3].map((i) => mailer.send(outgoing(`p${i}@example.org`)));
      await expect.poll(() => smtp.accepted.length).toBe(3);
      await mailer.close(2000);
      const outcomes = await Promise.all(sending);
      expect(outcomes.map(({ state }) => state)).toEqual(["sent", "sent", "sent"]);
    }));

  test("defers what had not begun, and everything after", () =>
    withSmtp(at("dot", { delay: 100 }), { concurrency: 1 }, async ({ mailer, smtp }) => {
      const sending = [1, 2, 3].map((i) => mailer.send(outgoing(`p${i}@example.org`)));
      await expect.poll(() => smtp.accepted.length).toBe(1);
      await mailer.close(2000);
      const outcomes = await Promise.all([...sending, mailer.send(outgoing())]);
      const states = outcomes.map(({ state }) => state);
      expect(states).toEqual(["sent", "deferred", "deferred", "deferred"]);
    }));

  test("defers what waits for its turn under MAIL_RATE", () =>
    withSmtp(undefined, { rate: () => 1 }, async ({ mailer }) => {
      const sending = Array.from({ length: 20 }, () => mailer.send(outgoing()));
      expect((await sending[0])?.state).toBe("sent");
      await mailer.close(2000);
      const rest = await Promise.all(sending.slice(1));
      expect(new Set(rest.map(({ state }) => state))).toEqual(new Set(["deferred"]));
    }));

  test("is bounded: what does not end in time is cut off and called unknown", () =>
    withSmtp(at("dot", { taken: "hang" }), {}, async ({ mailer, smtp }) => {
      const sending = mailer.send(outgoing());
      await expect.poll(() => smtp.accepted.length).toBe(1);
      const before = performance.now();
      await mailer.close(200);
      expect(performance.now() - before).toBeLessThan(3000);
      expect((await sending).state).toBe("unknown");
    }));
});

test("MAIL_RATE holds", () =>
  withSmtp(undefined, { rate: () => 50 }, async ({ mailer }) => {
    const before = performance.now();
    await Promise.all(Array.from({ length: 26 }, () => mailer.send(outgoing())));
    const seconds = (performance.now() - before) / 1000;
    expect(seconds).toBeGreaterThan(0.42);
  }));
