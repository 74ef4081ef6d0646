import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOUNCE_KINDS } from "~/mail/bounces/bounce";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { readQuestion } from "~/outreach/inquiries/incoming-mail";
import { letter, report } from "./letters";

const nested = (depth: number) => {
  let body = "550 5.1.1 user unknown";
  for (let level = 0; level < depth; level++) {
    body = `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n${body}\n--b${level}--`;
  }
  return Buffer.from(body);
};
const daemon = ["From: MAILER-DAEMON@x.example", "Subject: failure notice"];

const attacks: Record<string, Uint8Array> = {
  "a hundred thousand headers": Buffer.from("X-Mark: 1\r\n".repeat(100_000)),
  "one header over a hundred thousand lines": Buffer.from(
    `Subject: a${"\r\n b".repeat(100_000)}\r\n\r\n`,
  ),
  "a thousand multiparts in one another": nested(1000),
  "ten thousand parts": letter(
    ['Content-Type: multipart/mixed; boundary="b"'],
    "--b\n\nfailed\n".repeat(10_000),
  ),
  "a boundary of dashes": letter(
    ['Content-Type: multipart/mixed; boundary="-"'],
    "-".repeat(1_000_000),
  ),
  "a line of a megabyte": letter(daemon, "a".repeat(1_000_000)),
  "a megabyte of addresses": letter(daemon, "a@b ".repeat(250_000)),
  "a megabyte of almost addresses": letter(daemon, `${"a".repeat(60)}"`.repeat(16_000)),
  "a megabyte of spaces": letter(daemon, `could not be delivered${" ".repeat(1_000_000)}550`),
  "a megabyte of unknown": letter(daemon, "user unknown not ".repeat(60_000)),
  "a megabyte of replies": letter(daemon, "<<< 550 5.\n>>> DATA\n".repeat(50_000)),
  "a megabyte of tags": letter([...daemon, "Content-Type: text/html"], "<".repeat(1_000_000)),
  "a megabyte of encoded words": Buffer.from(
    `Subject: ${"=?utf-8?Q?=41?= ".repeat(60_000)}\r\n\r\n`,
  ),
  "a megabyte of recipients": letter(
    daemon,
    "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n".repeat(15_000),
  ),
  "a report with a diagnostic of a megabyte": report({ diagnostic: "550 ".repeat(250_000) }),
  "forged continuation lines": report({ diagnostic: "x\n y".repeat(100_000) }),
  nothing: new Uint8Array(),
};

describe("hostile mail", () => {
  it("leaves no character behind that the database cannot keep", () => {
    const bounce = classifyBounce(report({ diagnostic: "smtp; 550 5.1.1 no\0 such user" }));
    expect(bounce).toMatchObject({ kind: "hard", words: expect.not.stringContaining("\0") });
    const asked = letter(["From: a\0na@home.example", "Subject: W\0hy"], "Is it\0 safe?");
    const named = letter(["From: Ana <ana@home.example>", "Subject: W\0hy"], "Is it\0 safe?");
    expect(readQuestion(asked)).toMatchObject({ ok: true });
    expect(readQuestion(named)).toMatchObject({
      ...{ ok: true, question: { subject: "Why", body: "Is it safe?" } },
    });
  });

  it.each(Object.entries(attacks))("is classified within 50 ms: %s", (_name, bytes) => {
    classifyBounce(bytes);
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      const { kind } = classifyBounce(bytes);
      expect(BOUNCE_KINDS).toContain(kind);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it("never fails, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(BOUNCE_KINDS).toContain(classifyBounce(bytes).kind);
      }),
    );
  });

  it("never fails on a report cut off anywhere", () => {
    const whole = report({ status: "5.1.1", diagnostic: "550 5.1.1 User unknown" });
    for (let length = 0; length < whole.length; length++) {
      expect(BOUNCE_KINDS).toContain(classifyBounce(whole.subarray(0, length)).kind);
    }
  });
});
