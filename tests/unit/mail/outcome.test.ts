import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeTrouble, type Stage, tidyReply } from "~/mail/outcome";

const stages: Stage[] = ["waiting", "envelope", "body", "dot"];
const anyTrouble = fc.record({
  stage: fc.constantFrom(...stages),
  message: fc.constant("Connection closed unexpectedly"),
  code: fc.constantFrom(
    "ECONNECTION",
    "ETIMEDOUT",
    "EENVELOPE",
    "EMESSAGE",
    "EPROTOCOL",
    undefined,
  ),
  command: fc.constantFrom("CONN", "MAIL FROM", "RCPT TO", "DATA", "AUTH PLAIN", undefined),
  responseCode: fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constant(undefined)),
});

test("without a refusal in words, what may have left with its dot is never tried again by itself", () => {
  fc.assert(
    fc.property(anyTrouble, (trouble) => {
      const { state } = judgeTrouble(trouble);
      const refused = (trouble.responseCode ?? 0) >= 400;
      if (trouble.stage === "dot" && !refused) expect(state).toBe("unknown");
      else expect(state).not.toBe("unknown");
    }),
  );
});

test("a recipient fails for good only by a 5yz reply about them", () => {
  fc.assert(
    fc.property(anyTrouble, (trouble) => {
      if (judgeTrouble(trouble).state !== "failed") return;
      expect(trouble.responseCode).toBeGreaterThanOrEqual(500);
      expect(["waiting"]).not.toContain(trouble.stage);
      if (trouble.stage === "envelope") expect(["RCPT TO", "DATA"]).toContain(trouble.command);
    }),
  );
});

test.each([503, 530, 534, 535, 538])(
  "%i is about our session or login, not the recipient",
  (code) => {
    const trouble = {
      stage: "envelope" as const,
      message: "",
      command: "RCPT TO",
      responseCode: code,
    };
    expect(judgeTrouble(trouble)).toMatchObject({ state: "deferred", cause: "server" });
  },
);

test("the reply is the server's, else what went wrong here, in one line of at most 500 characters", () => {
  const trouble = { stage: "dot" as const, message: "lost", code: "ECONNECTION" };
  expect(judgeTrouble(trouble).reply).toBe("ECONNECTION: lost");
  expect(judgeTrouble({ ...trouble, response: "250-a\r\n250 b" }).reply).toBe("250-a 250 b");
  expect(tidyReply("x\u0000\r\n".repeat(1000))).toHaveLength(500);
  // Half of a character is no JSON that the ledger's statement could take.
  expect(tidyReply(`${"x".repeat(499)}😀`)).toBe("x".repeat(499));
});
