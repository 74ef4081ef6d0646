import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMailer } from "~/mail/transport.server";
import { systemClock } from "~/platform/clock";
import { refusedUrl, type SmtpReaction, type SmtpScript, type SmtpStage } from "../../support/smtp";
import { outgoing } from "./outgoing";
import { at, briefAt, type Pair, withSmtp } from "./with-smtp";

function isSilence(reaction: SmtpReaction): boolean {
  return reaction === "hang" || (typeof reaction === "object" && "taken" in reaction);
}

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
      const timeouts = briefAt(stage);
      const options = isSilence(reaction) ? { pipelining, timeouts } : { pipelining };
      await withSmtp(at(stage, reaction), options, async ({ mailer, smtp }) => {
        const outcome = await mailer.send(outgoing());
        expect(outcome.state, `pipelining ${pipelining}: ${outcome.reply}`).toBe(state);
        expect(smtp.accepted).toHaveLength(accepted);
      });
    }
  });

  test("a refused connection is deferred, because of the server", async () => {
    const smtpUrl = await refusedUrl();
    const mailer = createMailer({ smtpUrl, clock: systemClock });
    expect(await mailer.send(outgoing())).toMatchObject({ state: "deferred", cause: "server" });
    await mailer.close(0);
  });

  test.each<SmtpReaction>(["drop", "hang"])(
    "a big body whose end never left (%s) is deferred, since no dot was sent",
    (reaction) =>
      withSmtp(at("body", reaction), { timeouts: briefAt("body") }, async ({ mailer }) => {
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
    await withSmtp(dropSecond, {}, async ({ mailer, smtp }) => {
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
        await withSmtp(script, { concurrency: 4, timeouts: briefAt("body") }, checkAll);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  async function checkAll({ mailer, smtp }: Pair) {
    const mails = Array.from({ length: 20 }, (_, i) => outgoing(`p${i}@example.org`));
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

test("a final dot that is not to be sent leaves the mail certainly untaken", async () => {
  await withSmtp(undefined, {}, async ({ mailer, smtp }) => {
    const refuse = () => {
      throw new Error("no");
    };
    for (const bytes of [500, 100_000]) {
      const outcome = await mailer.send(outgoing("parent@example.org", bytes), refuse);
      expect(outcome).toMatchObject({ state: "deferred", cause: "server" });
    }
    expect(smtp.accepted).toHaveLength(0);
    expect(await mailer.send(outgoing())).toMatchObject({ state: "sent" });
  });
});
