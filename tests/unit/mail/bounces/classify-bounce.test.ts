import { describe, expect, it } from "vitest";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { letter, report } from "./letters";

const kindOf = (bytes: Uint8Array) => classifyBounce(bytes).kind;

describe("a delivery report", () => {
  it("names recipient, status, reason and the server's words", () => {
    const bounce = classifyBounce(
      report({ status: "5.1.1", diagnostic: "550 5.1.1 <ana@home.example> User unknown" }),
    );
    expect(bounce).toEqual({
      kind: "hard",
      status: "5.1.1",
      recipient: "ana@home.example",
      reason: "no_user",
      isDelayed: false,
      words: "550 5.1.1 <ana@home.example> User unknown",
    });
  });

  it("takes the server's words over a report's own summary", () => {
    const blocked = "550 5.7.1 IP address blacklisted by recipient";
    expect(kindOf(report({ status: "5.1.1", diagnostic: blocked }))).toBe("soft");
  });

  it("falls back on the status where there are no words", () => {
    expect(kindOf(report({ status: "5.1.1" }))).toBe("hard");
    expect(kindOf(report({ status: "5.1.2" }))).toBe("hard");
    expect(kindOf(report({ status: "5.2.2" }))).toBe("soft");
    expect(kindOf(report({ status: "5.0.0" }))).toBe("soft");
  });

  it("is no failure while the server still tries", () => {
    const delayed = classifyBounce(report({ action: "delayed", status: "4.4.1" }));
    expect(delayed).toMatchObject({ kind: "soft", isDelayed: true });
  });

  it.each(["delivered", "relayed", "expanded"])(
    "of a mail that was %s is not a bounce",
    (action) => {
      expect(kindOf(report({ action, status: "2.0.0" }))).toBe("not_a_bounce");
    },
  );

  it("is hard where one of several recipients is gone", () => {
    const both = Buffer.from(report({ status: "4.2.2", diagnostic: "452 4.2.2 Over quota" }))
      .toString()
      .replace(
        "--b1\r\nContent-Type: message/rfc822",
        "Final-Recipient: rfc822; ben@home.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b1\r\nContent-Type: message/rfc822",
      );
    expect(classifyBounce(Buffer.from(both))).toMatchObject({
      kind: "hard",
      recipient: "ben@home.example",
    });
  });

  it.each([
    ["in reply to end of DATA command", "soft"],
    ["in reply to RCPT TO command", "hard"],
    ["in reply to MAIL FROM command", "soft"],
  ])("counts %s", (command, kind) => {
    const text = `<ana@home.example>: host mx.home.example said: 550 No such user (${command})`;
    expect(kindOf(report({ diagnostic: "550 No such user", text }))).toBe(kind);
  });
});

describe("a bounce without a report", () => {
  const daemon = ["From: MAILER-DAEMON@mail.school.example", "Subject: failure notice"];

  it("is read from what it says, not from the mail it returns", () => {
    const body = `I wasn't able to deliver your message.

<ana@home.example>:
Remote host said: 452 4.2.2 over quota

--- Below this line is a copy of the message.

Subject: user unknown

550 5.1.1 user unknown`;
    expect(classifyBounce(letter(daemon, body))).toMatchObject({
      kind: "soft",
      reason: "full",
      recipient: "ana@home.example",
    });
  });

  it("is hard where it says that nobody is there", () => {
    const body = "<ana@home.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n";
    expect(classifyBounce(letter(daemon, body))).toMatchObject({ kind: "hard", status: "5.1.1" });
  });

  it("is read in Japanese, whether its charset is named or not", () => {
    const body = "kijitora@home.example\n\x1b$B8+$D$+$j$^$;$s\x1b(B\n";
    const headers = [...daemon, "X-Failed-Recipients: kijitora@home.example"];
    expect(kindOf(letter(headers, body))).toBe("hard");
  });

  it("is soft where an address or a link merely looks like a reason", () => {
    const body =
      "Could not be delivered to user-unknown@home.example\nSee https://help.example/#user-unknown\n";
    expect(kindOf(letter(daemon, body))).toBe("soft");
  });
});

describe("what is no bounce", () => {
  it.each([
    "Auto-Submitted: auto-replied",
    "Precedence: auto_reply",
    "X-Auto-Response-Suppress: All",
    "Subject: Automatic reply: Survey",
    "Subject: Respuesta automática: Encuesta",
    "Subject: =?utf-8?B?2LHYryDYqtmE2YLYp9im2Yo6INin2LPYqtio2YrYp9mG?=",
    "Subject: Trả lời tự động: Khảo sát",
    "Subject: 自动回复：调查",
    "Subject: Jawaab toos ah: sahan",
    "Subject: Resposta automática: Pesquisa",
  ])("is an automatic reply by %s", (header) => {
    const bytes = letter(
      ["Return-Path: <>", "From: ana@home.example", header],
      "I cannot be reached.",
    );
    expect(kindOf(bytes)).toBe("auto_reply");
  });

  it("is a person's answer", () => {
    const headers = ["From: ana@home.example", "Subject: Re: Survey", "Auto-Submitted: no"];
    expect(kindOf(letter(headers, "I could not find the link."))).toBe("not_a_bounce");
  });

  it("is a receipt that somebody read the mail", () => {
    const headers = [
      "From: ana@home.example",
      "Subject: Read: Survey",
      'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"',
    ];
    const body =
      "--b\n\nRead.\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;ana@home.example\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--\n";
    expect(kindOf(letter(headers, body))).toBe("not_a_bounce");
  });
});

describe("a complaint", () => {
  const feedback = (type: string) =>
    letter(
      ['Content-Type: multipart/report; report-type=feedback-report; boundary="b"'],
      `--b\n\nA complaint.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: ${type}\nOriginal-Rcpt-To: <ana@home.example>\n--b--\n`,
    );

  it("names who complained", () => {
    expect(classifyBounce(feedback("abuse"))).toMatchObject({
      kind: "complaint",
      recipient: "ana@home.example",
      reason: null,
    });
  });

  it("is taken back by not-spam", () => {
    expect(kindOf(feedback("not-spam"))).not.toBe("complaint");
  });

  it("of failed authentication is nobody's wish", () => {
    expect(classifyBounce(feedback("auth-failure"))).toMatchObject({ reason: "authentication" });
  });

  it("comes as Amazon's JSON too", () => {
    const json = (type: string) =>
      `{"Message":"{\\"notificationType\\":\\"${type}\\",\\"bounce\\":{\\"bounceType\\":\\"Permanent\\"},\\"recipients\\":[{\\"emailAddress\\":\\"ana@home.example\\",\\"status\\":\\"5.1.1\\"}],\\"mail\\":{}}"}`;
    const headers = ["From: no-reply@sns.example", "Subject: Notification"];
    expect(kindOf(letter(headers, json("Complaint")))).toBe("complaint");
    expect(kindOf(letter(headers, json("Bounce")))).toBe("hard");
  });
});
