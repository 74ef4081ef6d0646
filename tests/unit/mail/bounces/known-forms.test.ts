import { expect, it } from "vitest";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { letter } from "./letters";

/** How servers and people write that send no structured report, or one in a language of their own. */
const forms: readonly [kind: string, name: string, headers: string, body: string][] = [
  [
    "hard",
    "activehunter",
    "From: MAILER-DAEMON@example.org\nSubject: FAILURE NOTICE :",
    `  ----- The following addresses had permanent fatal errors -----

>>> kijitora@example.org <kijitora@example.org>

  ----- Transcript of session follows -----
550 sorry, no mailbox here by that name (#5.1.1 - chkuser)
`,
  ],
  [
    "hard",
    "james",
    "From: postmaster@example.jp\nSubject: Re:Test",
    `Hi. This is the James mail server at mx.example.jp.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.

Failed recipient(s):
kijitora@example.org
Error message:
550 - Requested action not taken: no such user here

Message details:
  Subject: Test
  Sent date: Wed
  MAIL FROM: a@b.example
  RCPT TO: kijitora@example.org
`,
  ],
  [
    "soft",
    "biglobe",
    "From: postmaster@biglobe.ne.jp\nSubject: Returned mail: ",
    `   ----- The following addresses had delivery problems -----
kijitora@biglobe.ne.jp

   ----- Non-delivered information -----
The number of messages in recipient's mailbox exceeded the local limit.

Received: from x
`,
  ],
  [
    "hard",
    "gmx",
    "From: <mailer-daemon@gmx.com>\nSubject: Mail delivery failed: returning message to sender\nX-GMX-Antispam: 0",
    `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

"shironeko@example.jp":
SMTP error from remote server after RCPT command:
host: mx.example.jp
5.1.1 <shironeko@example.jp>... User Unknown

--- The header of the original message is following. ---

Received: from
`,
  ],
  [
    "soft",
    "1und1",
    'From: "Mail Delivery System" <mailer-daemon@kundenserver.de>\nSubject: Mail delivery failed: returning message to sender',
    `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. The following addresses failed:

<kijitora@example.eg>
 SMTP error from remote server for TEXT command, host: smtp-in.orange.fr (193.252.22.65) reason: 550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]

--- The header of the original message is following. ---
`,
  ],
  [
    "hard",
    "x4",
    "From: MAILER-DAEMON@mx3.example.org\nSubject: Failure Notice",
    `We're sorry. There's a problem with the e-mail address(es) you're trying to
send to. Please verify the address(es) and try again. If you continue to have
problems, please contact Customer Support at (888)000-0000.

<kijitora@example.org>:
Sorry, no mailbox here by that name (#5.1.1)

--- Below this line is a copy of the message.
`,
  ],
  [
    "hard",
    "mailfoundry",
    "From: MAILER-DAEMON@foundry.example.com\nSubject: Message delivery has failed",
    `This is a delivery failure notification message regarding
an email you addressed to :
kijitora@example.org

Unable to deliver message to: <kijitora@example.org>
Delivery failed for the following reason:
Server mx22.example.org[192.0.2.222] failed with: 550 <kijitora@example.org> No such user here

This has been a permanent failure.  No further delivery attempts will be made.
`,
  ],
  [
    "hard",
    "surfcontrol",
    "From: Mail Manager <postmaster@example.net>\nSubject: Non-delivery notification",
    `Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: kijitora@example.com

Thu 29 Apr 2010 23:34:45 +0900
Failed to send to identified host,
kijitora@example.com: [192.0.2.5], 550 kijitora@example.com... No such user
--- Message non-deliverable.
`,
  ],
  [
    "hard",
    "kddi-domain",
    "From: no-reply@dion.ne.jp\nSubject: Mail",
    `Your mail sent on: Thu, 29 Apr 2013 00:00:00 +0900
     Could not be delivered to: <kijitora@example.com>
     As the remote domain doesnt exist.
`,
  ],
  [
    "soft",
    "exim-warning",
    "From: Mail Delivery System <Mailer-Daemon@x.example>\nSubject: Warning: message 1abc delayed 24 hours\nAuto-Submitted: auto-replied",
    `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on x.example.

The address to which the message has not yet been delivered is:

  kijitora@example.net
    Delay reason: SMTP error from remote mail server after RCPT TO:<kijitora@example.net>: 450 4.1.1 User unknown in table

No action is required on your part.
`,
  ],
  [
    "soft",
    "groups-en",
    "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nX-Failed-Recipients: g@googlegroups.com\nSubject: Delivery Status Notification (Failure)",
    `Hello x@y.example,

We're writing to let you know that the group you tried to contact (g) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:

 * You might have spelled or formatted the group name incorrectly.
 * The owner of the group may have removed this group.

Visit the Help Center at https://groups.google.com/support/.
`,
  ],
  [
    "auto_reply",
    "ooo",
    "Return-Path: <>\nFrom: Ana <ana@home.example>\nSubject: Out of Office: Survey",
    "I could not be reached until Monday; your message was not delivered to a colleague.",
  ],
  [
    "auto_reply",
    "vacation",
    "Return-Path: <>\nFrom: Ana <ana@home.example>\nSubject: Re: survey\nX-Autoreply: yes",
    "away",
  ],
  [
    "not_a_bounce",
    "person",
    "From: Ana <ana@home.example>\nSubject: Re: Survey",
    "The link was rejected by my browser: user unknown 550 5.1.1.",
  ],
  [
    "not_a_bounce",
    "person2",
    "From: Ana <ana@home.example>\nSubject: Mail delivery",
    "My friend says the mail did not reach her",
  ],
  [
    "complaint",
    "aol",
    "From: AOL Email Feedback Reports <scomp@aol.net>\nSubject: Email Feedback Report for IP 192.0.2.1\nContent-Type: multipart/report; report-type=feedback-report; boundary=b",
    "--b\n\nThis is an email abuse report\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 0.1\n--b--",
  ],
  [
    "hard",
    "office365-de",
    "From: <postmaster@x.onmicrosoft.com>\nSubject: Unzustellbar: Umfrage\nContent-Type: multipart/report; report-type=delivery-status; boundary=b",
    "--b\nContent-Type: text/html\n\n<p>Ihre Nachricht an a@b.de konnte nicht zugestellt werden.</p>\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;x\n\nFinal-Recipient: rfc822;a@b.de\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient a@b.de not found by SMTP address lookup\n--b--",
  ],
  [
    "hard",
    "yahoo-unknown",
    "From: MAILER-DAEMON@yahoo.com\nSubject: Failure Notice",
    `Sorry, we were unable to deliver your message to the following address.

<a@yahoo.com>:
554: delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0] - mta1.mail.yahoo.com
`,
  ],
];

it.each(forms)("is %s: %s", (kind, _name, headers, body) => {
  expect(classifyBounce(letter(headers.split("\n"), body)).kind).toBe(kind);
});
