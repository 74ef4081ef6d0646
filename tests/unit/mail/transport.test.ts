import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mailer } from "~/mail/mailer";
import { createMailer, type MailerOptions } from "~/mail/transport.server";
import { systemClock } from "~/platform/clock";
import {
  refusedUrl,
  type SmtpDouble,
  type SmtpReaction,
  type SmtpScript,
  type SmtpStage,
  startSmtp,
} from "../../support/smtp";
import { outgoing } from "./outgoing";

const short = { connect: 300, greeting: 300, envelope: 300, final: 300 };
type Options = Partial<MailerOptions> & { pipelining?: boolean };
type Pair = { mailer: Mailer; smtp: SmtpDouble };

async function withSmtp(
  script: SmtpScript | undefined,
  options: Options,
  act: (pair: Pair) => Promise<void>,
) {
  const smtp = await startSmtp(script, options);
  const mailer = createMailer({
    smtpUrl: smtp.url,
    clock: systemClock,
    timeouts: short,
    ...options,
  });
  try {
    await act({ mailer, smtp });
  } finally {
    await mailer.close(0);
    await smtp.close();
  }
}

const at =
  (stage: SmtpStage, reaction: SmtpReaction): SmtpScript =>
  (reached) =>
    reached === stage ? reaction : undefined;

describe("one fault at a time", () => {
  test.concurrent.each<[string, SmtpStage, SmtpReaction, string, number]>([
    ["no greeting", "connect", "hang", "deferred", 0],
    ["a connection dropped at once", "connect", "drop", "deferred", 0],
    ["a greeting that refuses us", "connect", { reply: 554 }, "deferred", 0],
    ["a drop at MAIL", "mail", "drop", "deferred", 0],
    ["silence at MAIL", "mail", "hang", "deferred", 0],
    ["451 at MAIL", "mail", { reply: 451 }, "deferred", 0],
    ["550 at MAIL, which is about the sender", "mail", { reply: 550 }, "deferred", 0],
    ["a drop at RCPT", "rcpt", "drop", "deferred", 0],
    ["silence at RCPT", "rcpt", "hang", "deferred", 0],
    ["421 at RCPT", "rcpt", { reply: 421 }, "deferred", 0],
    ["451 at RCPT", "rcpt", { reply: 451 }, "deferred", 0],
    ["452 at RCPT", "rcpt", { reply: 452 }, "deferred", 0],
    ["530 at RCPT, which is about our login", "rcpt", { reply: 530 }, "deferred", 0],
    ["550 at RCPT", "rcpt", { reply: 550 }, "failed", 0],
    ["552 at RCPT", "rcpt", { reply: 552 }, "failed", 0],
    ["554 at RCPT", "rcpt", { reply: 554 }, "failed", 0],
    ["a drop at DATA before the body", "data", "drop", "deferred", 0],
    ["silence at DATA before the body", "data", "hang", "deferred", 0],
    ["a drop while a small body is under way", "body", "drop", "unknown", 0],
    ["silence while a small body is under way", "body", "hang", "unknown", 0],
    ["a drop after the dot, refused", "dot", "drop", "unknown", 0],
    ["a drop after the dot, accepted", "dot", { taken: "drop" }, "unknown", 1],
    ["silence after the dot, refused", "dot", "hang", "unknown", 0],
    ["silence after the dot, accepted", "dot", { taken: "hang" }, "unknown", 1],
    ["421 after the dot", "dot", { reply: 421 }, "deferred", 0],
    ["451 after the dot", "dot", { reply: 451 }, "deferred", 0],
    ["452 after the dot", "dot", { reply: 452 }, "deferred", 0],
    ["550 after the dot", "dot", { reply: 550 }, "failed", 0],
    ["552 after the dot", "dot", { reply: 552 }, "failed", 0],
    ["554 after the dot", "dot", { reply: 554 }, "failed", 0],
    ["a slow server", "dot", { delay: 150 }, "sent", 1],
    ["a server slow at every command", "rcpt", { delay: 150 }, "sent", 1],
  ])("%s", async (_name, stage, reaction, state, accepted) => {
    for (const pipelining of [true, false]) {
      await withSmtp(at(stage, reaction), { pipelining }, async ({ mailer, smtp }) => {
        const outcome = await mailer.send(outgoing());
        expect(outcome.state, `pipelining ${pipelining}: ${outcome.reply}`).toBe(state);
        expect(smtp.accepted).toHaveLength(accepted);
      });
    }
  });

  test("a refused connection is deferred, because of the server", async () => {
    const smtpUrl = await refusedUrl();
    const mailer = createMailer({ smtpUrl, clock: systemClock, timeouts: short });
    expect(await mailer.send(outgoing())).toMatchObject({ state: "deferred", cause: "server" });
    await mailer.close(0);
  });

  test.each<SmtpReaction>(["drop", "hang"])(
    "a big body whose end never left (%s) is deferred, since no dot was sent",
    (reaction) =>
      withSmtp(at("body", reaction), {}, async ({ mailer }) => {
        const outcome = await mailer.send(outgoing("parent@example.org", 20_000_000));
        expect(outcome.state).toBe("deferred");
      }),
  );

  test("the reply is told as one line", () =>
    withSmtp(
      at("rcpt", { reply: 550, text: "5.1.1 No\r\n such mailbox" }),
      {},
      async ({ mailer }) => {
        const { reply } = await mailer.send(outgoing());
        expect(reply).toMatch(/^550.*5\.1\.1 No.*such mailbox$/);
        expect(reply).not.toMatch(/[\r\n]/);
      },
    ));

  test.each([
    [450, "recipient"],
    [421, "server"],
  ])("a deferral by %i is about the %s", (reply, cause) =>
    withSmtp(at("rcpt", { reply }), {}, async ({ mailer }) => {
      expect(await mailer.send(outgoing())).toMatchObject({ state: "deferred", cause });
    }),
  );
});

describe("many messages", () => {
  test("a refused recipient does not disturb the others on the same connection", () =>
    withSmtp(
      (stage, to) => (stage === "rcpt" && to.startsWith("gone") ? { reply: 550 } : undefined),
      { concurrency: 1 },
      async ({ mailer, smtp }) => {
        const recipients = ["a@example.org", "gone@example.org", "b@example.org"];
        const outcomes = await Promise.all(recipients.map((to) => mailer.send(outgoing(to))));
        expect(outcomes.map(({ state }) => state)).toEqual(["sent", "failed", "sent"]);
        expect(smtp.connections()).toBe(1);
      },
    ));

  test("greylisted messages go through when they are tried again", async () => {
    const seen = new Set<string>();
    const greylist: SmtpScript = (stage, to) => {
      if (stage !== "rcpt" || seen.has(to)) return undefined;
      seen.add(to);
      return { reply: 451, text: "4.7.1 Greylisted" };
    };
    await withSmtp(greylist, {}, async ({ mailer, smtp }) => {
      const mails = Array.from({ length: 20 }, (_, i) => outgoing(`p${i}@example.org`));
      const first = await Promise.all(mails.map((mail) => mailer.send(mail)));
      const second = await Promise.all(mails.map((mail) => mailer.send(mail)));
      expect(new Set(first.map(({ state }) => state))).toEqual(new Set(["deferred"]));
      expect(new Set(second.map(({ state }) => state))).toEqual(new Set(["sent"]));
      expect(smtp.accepted).toHaveLength(20);
    });
  });

  test("a connection that went stale while idle is replaced without a deferral", async () => {
    let mails = 0;
    const dropSecond: SmtpScript = (stage) =>
      stage === "mail" && ++mails === 2 ? "drop" : undefined;
    await withSmtp(dropSecond, { timeouts: {} }, async ({ mailer, smtp }) => {
      expect(await mailer.send(outgoing())).toMatchObject({ state: "sent" });
      expect(await mailer.send(outgoing())).toMatchObject({ state: "sent" });
      expect(smtp.connections()).toBe(2);
    });
  });

  test("whatever happens: sent was accepted, and deferred or failed was not", async () => {
    const stages = fc.constantFrom<SmtpStage>("connect", "mail", "rcpt", "data", "body", "dot");
    const reactions = fc.constantFrom<SmtpReaction>(
      "drop",
      { taken: "drop" },
      { reply: 451 },
      { reply: 550 },
      { reply: 421 },
      { delay: 5 },
    );
    const faults = fc.array(fc.tuple(stages, reactions), { minLength: 50, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(faults, async (plan) => {
        let step = 0;
        const script: SmtpScript = (stage) => {
          const [where, reaction] = plan[step++ % plan.length] ?? [];
          return where === stage ? reaction : undefined;
        };
        await withSmtp(script, { concurrency: 4 }, checkThirty);
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  async function checkThirty({ mailer, smtp }: Pair) {
    const mails = Array.from({ length: 30 }, (_, i) => outgoing(`p${i}@example.org`));
    const outcomes = await Promise.all(mails.map((mail) => mailer.send(mail)));
    const accepted = smtp.accepted.map(({ to }) => to);
    expect(new Set(accepted).size).toBe(accepted.length);
    for (const [index, { state }] of outcomes.entries()) {
      const wasAccepted = accepted.includes(`p${index}@example.org`);
      if (state === "sent") expect(wasAccepted).toBe(true);
      if (state === "deferred" || state === "failed") expect(wasAccepted).toBe(false);
    }
  }
});

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
    withSmtp(undefined, { rate: 1 }, async ({ mailer }) => {
      const sending = Array.from({ length: 20 }, () => mailer.send(outgoing()));
      expect((await sending[0])?.state).toBe("sent");
      await mailer.close(2000);
      const rest = await Promise.all(sending.slice(1));
      expect(new Set(rest.map(({ state }) => state))).toEqual(new Set(["deferred"]));
    }));

  test("is bounded: what does not end in time is cut off and called unknown", () =>
    withSmtp(at("dot", { taken: "hang" }), { timeouts: {} }, async ({ mailer, smtp }) => {
      const sending = mailer.send(outgoing());
      await expect.poll(() => smtp.accepted.length).toBe(1);
      const before = performance.now();
      await mailer.close(200);
      expect(performance.now() - before).toBeLessThan(1000);
      expect((await sending).state).toBe("unknown");
    }));
});

test("MAIL_RATE holds", () =>
  withSmtp(undefined, { rate: 50 }, async ({ mailer }) => {
    const before = performance.now();
    await Promise.all(Array.from({ length: 26 }, () => mailer.send(outgoing())));
    const seconds = (performance.now() - before) / 1000;
    expect(seconds).toBeGreaterThan(0.42);
    expect(seconds).toBeLessThan(1.5);
  }));
