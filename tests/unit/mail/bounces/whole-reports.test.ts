import { expect, it } from "vitest";
import { classifyBounce } from "~/mail/bounces/classify-bounce";

type Report = {
  from: string;
  subject: string;
  text: string;
  mta: string;
  fields: string;
  html?: boolean;
};

/** A report by RFC 3464. */
const dsn = (o: Report) => `From: ${o.from}
To: bounces@school.example
Subject: ${o.subject}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/${o.html ? "html" : "plain"}; charset=utf-8

${o.text}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; ${o.mta}
Arrival-Date: Mon, 5 Oct 2026 10:00:00 -0500

${o.fields}

--b1
Content-Type: message/rfc822

From: voice@school.example
To: bob@home.example
Subject: Your voice, user unknown? mailbox full?

Hello
--b1--
`;
/** A report, or a letter, without structure. */
const plain = (from: string, subject: string, text: string, more = "") =>
  `From: ${from}\nTo: bounces@school.example\nSubject: ${subject}\n${more}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
const rcpt = "Final-Recipient: rfc822; bob@home.example\n";
/** What a server or a person wrote, kind by kind; none of it was looked at while the rules were written. */
const messages: readonly [kind: string, name: string, message: string][] = [
  [
    "hard",
    "postfix unknown",
    dsn({
      from: "MAILER-DAEMON@mx.school.example (Mail Delivery System)",
      subject: "Undelivered Mail Returned to Sender",
      mta: "mx.school.example",
      text: "This is the mail system at host mx.school.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<bob@home.example>: host mx.home.example[192.0.2.9] said: 550 5.1.1\n    <bob@home.example>: Recipient address rejected: User unknown in virtual\n    mailbox table (in reply to RCPT TO command)",
      fields:
        rcpt +
        "Original-Recipient: rfc822;bob@home.example\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.home.example\nDiagnostic-Code: smtp; 550 5.1.1 <bob@home.example>: Recipient address rejected:\n    User unknown in virtual mailbox table",
    }),
  ],
  [
    "soft",
    "postfix expired",
    dsn({
      from: "MAILER-DAEMON@mx.school.example (Mail Delivery System)",
      subject: "Undelivered Mail Returned to Sender",
      mta: "mx.school.example",
      text: "This is the mail system at host mx.school.example.\n\n<bob@home.example>: connect to mx.home.example[192.0.2.9]:25: Connection timed out",
      fields:
        rcpt +
        "Action: failed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect to mx.home.example[192.0.2.9]:25: Connection timed out",
    }),
  ],
  [
    "soft",
    "postfix delayed",
    dsn({
      from: "MAILER-DAEMON@mx.school.example (Mail Delivery System)",
      subject: "Delayed Mail (still being retried)",
      mta: "mx.school.example",
      text: "This is the mail system at host mx.school.example.\n\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<bob@home.example>: host mx.home.example[192.0.2.9] said: 450 4.1.1 <bob@home.example>: Recipient address rejected: User unknown in local recipient table",
      fields:
        rcpt +
        "Action: delayed\nStatus: 4.1.1\nDiagnostic-Code: smtp; 450 4.1.1 <bob@home.example>: Recipient address rejected: User unknown in local recipient table",
    }),
  ],
  [
    "hard",
    "postfix nxdomain",
    dsn({
      from: "MAILER-DAEMON@mx.school.example",
      subject: "Undelivered Mail Returned to Sender",
      mta: "mx.school.example",
      text: "<bob@nowhere.example>: Host or domain name not found. Name service error for\n    name=nowhere.example type=AAAA: Host not found",
      fields:
        "Final-Recipient: rfc822; bob@nowhere.example\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found. Name service error\n    for name=nowhere.example type=AAAA: Host not found",
    }),
  ],
  [
    "hard",
    "exim unknown",
    plain(
      "Mail Delivery System <Mailer-Daemon@mx.school.example>",
      "Mail delivery failed: returning message to sender",
      "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  bob@home.example\n    host mx.home.example [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<bob@home.example>:\n    550 5.1.1 The email account that you tried to reach does not exist\n\n------ This is a copy of the message, including all the headers. ------\n\nReceived: from x",
      "X-Failed-Recipients: bob@home.example\nAuto-Submitted: auto-replied\n",
    ),
  ],
  [
    "hard",
    "exim local",
    plain(
      "Mail Delivery System <Mailer-Daemon@mx.home.example>",
      "Mail delivery failed: returning message to sender",
      "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  bob@home.example\n    Unrouteable address\n",
      "X-Failed-Recipients: bob@home.example\n",
    ),
  ],
  [
    "soft",
    "exim quota",
    plain(
      "Mail Delivery System <Mailer-Daemon@mx.home.example>",
      "Mail delivery failed: returning message to sender",
      "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  bob@home.example\n    (generated from bob@home.example)\n    mailbox is full: retry timeout exceeded\n",
      "X-Failed-Recipients: bob@home.example\n",
    ),
  ],
  [
    "soft",
    "exim warning",
    plain(
      "Mail Delivery System <Mailer-Daemon@mx.home.example>",
      "Warning: message 1abc-0001 delayed 24 hours",
      "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.home.example.\n\nThe address to which the message has not yet been delivered is:\n\n  bob@home.example\n    Delay reason: SMTP error from remote mail server after RCPT TO:<bob@home.example>: 451 try later\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals.",
      "Auto-Submitted: auto-replied\n",
    ),
  ],
  [
    "hard",
    "gmail",
    dsn({
      from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Failure)",
      mta: "googlemail.com",
      html: true,
      text: "<html><body><h2>Address not found</h2><p>Your message wasn't delivered to <b>bob@gmail.com</b> because the address couldn't be found, or is unable to receive mail.</p><p>The response was: 550 5.1.1 The email account that you tried to reach does not exist.</p></body></html>",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.1.1\nRemote-MTA: dns; gmail-smtp-in.l.google.com\nDiagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try\n 550-5.1.1 double-checking the recipient's email address for typos or\n 550 5.1.1 unnecessary spaces. a1-20020a - gsmtp",
    }),
  ],
  [
    "soft",
    "gmail full",
    dsn({
      from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Failure)",
      mta: "googlemail.com",
      text: "** Recipient inbox full **\n\nYour message couldn't be delivered to bob@gmail.com. Their inbox is full, or it's getting too much mail right now.",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552-5.2.2 The recipient's inbox is out of storage space and inactive.",
    }),
  ],
  [
    "soft",
    "gmail delay",
    dsn({
      from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Delay)",
      mta: "googlemail.com",
      text: "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to bob@home.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.",
      fields:
        rcpt +
        "Action: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; The recipient server did not accept our requests to connect.\nWill-Retry-Until: Wed, 07 Oct 2026",
    }),
  ],
  [
    "hard",
    "m365",
    dsn({
      from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@home.example>",
      subject: "Undeliverable: Your voice",
      mta: "DM6PR01MB.prod.exchangelabs.com",
      html: true,
      text: "<p>Your message to bob@home.example couldn't be delivered.</p><p>bob wasn't found at home.example.</p><p>Unknown To address</p><p>Diagnostic information for administrators:</p>",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@home.example not found by SMTP address lookup",
    }),
  ],
  [
    "soft",
    "m365 restricted",
    dsn({
      from: "postmaster@home.example",
      subject: "Undeliverable: Your voice",
      mta: "mail.protection.outlook.com",
      text: "Your message wasn't delivered because the recipient's email provider rejected it. Only senders in the organization may write to this group.",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.7.133\nDiagnostic-Code: smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed",
    }),
  ],
  [
    "hard",
    "m365 edge",
    dsn({
      from: "postmaster@school.example",
      subject: "Undeliverable: Your voice",
      mta: "BN8PR.prod.outlook.com",
      text: "The email address wasn't found at the destination domain, or delivery is not allowed.",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.4.1\nRemote-MTA: dns;home-example.mail.protection.outlook.com\nDiagnostic-Code: smtp;550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors [BN8NAM12FT012.eop-nam12.prod.protection.outlook.com]",
    }),
  ],
  [
    "hard",
    "yahoo text",
    plain(
      "MAILER-DAEMON@yahoo.com",
      "Failure Notice",
      "Sorry, we were unable to deliver your message to the following address.\n\n<bob@yahoo.com>:\n554: delivery error: dd This user doesn't have a yahoo.com account (bob@yahoo.com) [0] - mta1.mail.example\n\n--- Below this line is a copy of the message.\n\nFrom: x",
    ),
  ],
  [
    "hard",
    "qmail",
    plain(
      "MAILER-DAEMON@mx.home.example",
      "failure notice",
      "Hi. This is the qmail-send program at mx.home.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<bob@home.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <x@y.example>",
      "Return-Path: <>\n",
    ),
  ],
  [
    "soft",
    "qmail full",
    plain(
      "MAILER-DAEMON@mx.home.example",
      "failure notice",
      "Hi. This is the qmail-send program at mx.home.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bob@home.example>:\nThe users mailfolder is over the allowed quota (size). (#5.2.2)\n\n--- Below this line is a copy of the message.\n",
    ),
  ],
  [
    "hard",
    "sendmail",
    dsn({
      from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.school.example>",
      subject: "Returned mail: see transcript for details",
      mta: "mx.school.example",
      text: "The original message was received at Mon, 5 Oct 2026 10:00:00 -0500\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<bob@home.example>\n    (reason: 550 5.1.1 <bob@home.example>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.home.example.:\n>>> RCPT To:<bob@home.example>\n<<< 550 5.1.1 <bob@home.example>... User unknown\n550 5.1.1 <bob@home.example>... User unknown",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.1.1\nRemote-MTA: DNS; mx.home.example\nDiagnostic-Code: SMTP; 550 5.1.1 <bob@home.example>... User unknown",
    }),
  ],
  [
    "soft",
    "sendmail deferred",
    dsn({
      from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.school.example>",
      subject: "Warning: could not send message for past 4 hours",
      mta: "mx.school.example",
      text: "    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- Transcript of session follows -----\n<bob@home.example>... Deferred: Connection timed out with mx.home.example.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old",
      fields: `${rcpt}Action: delayed\nStatus: 4.4.1\nWill-Retry-Until: Sat, 10 Oct 2026`,
    }),
  ],
  [
    "hard",
    "mimecast",
    dsn({
      from: "postmaster@mimecast.example",
      subject: "[Postmaster] Email Delivery Failure",
      mta: "us-smtp-1.mimecast.example",
      text: "This is a delivery failure notification message indicating that\nan email you addressed to:\n-- bob@home.example\ncould not be delivered. The problem appears to be:\n-- Recipient email server rejected the message\n\nAdditional information follows:\n-- 550 5.1.1 User unknown",
      fields: `${rcpt}Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown`,
    }),
  ],
  [
    "soft",
    "barracuda",
    dsn({
      from: "Mail Delivery System <MAILER-DAEMON@bar.home.example>",
      subject: "**Message you sent blocked by our bulk email filter**",
      mta: "bar.home.example",
      text: "Your message to: bob@home.example\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Your voice",
      fields:
        rcpt +
        "Action: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Message content rejected, UBE, id=1-1",
    }),
  ],
  [
    "hard",
    "proofpoint",
    dsn({
      from: "Mail Delivery Subsystem <MAILER-DAEMON@mx0a.pphosted.example>",
      subject: "Returned mail: see transcript for details",
      mta: "mx0a.pphosted.example",
      text: "   ----- The following addresses had permanent fatal errors -----\n<bob@home.example>\n    (reason: 550 5.1.1 User Unknown)",
      fields: `${rcpt}Action: failed\nStatus: 5.1.1\nDiagnostic-Code: SMTP; 550 5.1.1 User Unknown`,
    }),
  ],
  [
    "auto_reply",
    "oof exchange",
    plain(
      "Dana Whitfield <dana@home.example>",
      "Automatic reply: Your voice",
      "I am out of the office until Monday. My mailbox is full of questions; undeliverable matters go to the desk.",
      "X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n",
    ),
  ],
  [
    "auto_reply",
    "vacation sieve",
    plain(
      "dana@home.example",
      "Auto: Your voice",
      "I am on leave.",
      "Auto-Submitted: auto-replied (vacation)\n",
    ),
  ],
  [
    "not_a_bounce",
    "a reply",
    plain(
      "Ana <ana@home.example>",
      "Re: Your voice",
      "Thank you. My old mailbox does not exist any more, please use this one. The user unknown message was confusing.",
    ),
  ],
  [
    "not_a_bounce",
    "a question on delivery",
    plain(
      "Ana <ana@home.example>",
      "Delivery of tablets failed?",
      "When are tablets delivered? The delivery failed last week and could not be delivered.",
    ),
  ],
  [
    "not_a_bounce",
    "read receipt",
    `From: ana@home.example\nTo: b@school.example\nSubject: Read: Your voice\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\nYour message was read on Monday.\n\n--b1\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;ana@home.example\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b1--\n`,
  ],
  [
    "complaint",
    "arf",
    `From: staff@hotmail.example\nTo: abuse@school.example\nSubject: complaint about message from 192.0.2.1\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\nThis is an email abuse report.\n\n--b1\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\nOriginal-Rcpt-To: bob@home.example\n\n--b1\nContent-Type: message/rfc822\n\nFrom: voice@school.example\nSubject: x\n\nx\n--b1--\n`,
  ],
];

it.each(messages)("is %s: %s", (kind, _name, message) => {
  expect(classifyBounce(Buffer.from(message)).kind).toBe(kind);
});
