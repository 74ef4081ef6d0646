import { expect, it } from "vitest";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { letter, report } from "./letters";

/** Reports of small and old servers, which follow no standard. */
const notices: readonly [kind: string, what: string, headers: readonly string[], body: string][] = [
  [
    "hard",
    "with the subject of our mail in it, which names a virus",
    ["From: postmaster@school.example", "Subject: Undeliverable: Virus in my mail"],
    `Your message

  To:      Parents
  Subject: Virus in my mail
  Sent:    Fri, 9 Oct 2026 09:25:07 -0600

did not reach the following recipient(s):

ana@home.example on Fri, 9 Oct 2026 09:13:24 -0600
    The recipient name is not recognized
`,
  ],
  [
    "hard",
    "that only lists who failed",
    ["From: mail-service@isp.example", "Subject: Returned Mail - Error During Delivery"],
    `------ Failed Recipients ------

<ana@home.example>: Requested action not taken: mailbox unavailable. [SMTP Error Code 550]
`,
  ],
  [
    "hard",
    "marked as bulk mail",
    ["From: MDaemon@mail.example", "Precedence: bulk", "Subject: Warning: User unknown!"],
    `ana@home.example - no such user here.

There is no user by that name at this server.
`,
  ],
  [
    "hard",
    "called a report, whose parts are gone",
    [
      "Return-Path: <MAILER-DAEMON@relay.example>",
      "Subject: Utilisateur non recensé",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
    ],
    `--x
Content-Type: text/plain; charset=utf-8

A message could not be delivered to:
ana@home.example
L'adresse de messagerie ci-dessus n'existe pas.

--x--
`,
  ],
  [
    "hard",
    "that quotes the reply to a relay, with the address behind it",
    ["From: MAILER-DAEMON@relay.example", "Subject: Mail delivery failed"],
    `A message that you have sent could not be delivered to one or more recipients.
This is a permanent error.  The following address failed:

  <ana@home.example>: 550 unknown user <ana@home.example>
`,
  ],
  [
    "soft",
    "of a server that tells nothing",
    ["From: MAILER-DAEMON@relay.example", "Subject: Undeliverable Mail"],
    "undeliverable to ana@home.example\n",
  ],
];

it.each(notices)("is %s: a report %s", (kind, _what, headers, body) => {
  expect(classifyBounce(letter(headers, body))).toMatchObject({
    kind,
    recipient: "ana@home.example",
  });
});

it("does not take what a gateway writes under every mail for the reason", () => {
  const footer = "**** This email has been scanned for all viruses and offensive content ****";
  const told = report({
    status: "5.1.1",
    text: `Delivery to ana@home.example failed.\n\n${footer}`,
  });
  expect(classifyBounce(told)).toMatchObject({ kind: "hard", reason: "no_user" });
});

it("does not take a question about mail for a report", () => {
  const headers = ["From: Ana <ana@home.example>", "Subject: My mailbox"];
  const question = letter(headers, "Is the survey sent to a user unknown to me? I had no mail.\n");
  expect(classifyBounce(question)).toMatchObject({ kind: "not_a_bounce" });
});
