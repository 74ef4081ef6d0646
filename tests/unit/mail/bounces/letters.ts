/** A message of these headers and this body, as bytes. */
export function letter(headers: readonly string[], body: string): Uint8Array {
  return Buffer.from(`${headers.join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}`);
}

type Report = {
  action?: string;
  status?: string;
  diagnostic?: string;
  recipient?: string;
  text?: string;
};

/** A delivery report as RFC 3464 has it. */
export function report(wanted: Report): Uint8Array {
  const {
    action = "failed",
    status = "5.0.0",
    diagnostic,
    recipient = "ana@home.example",
  } = wanted;
  const fields = [
    "Reporting-MTA: dns; mail.school.example",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
  ];
  return letter(
    [
      "Return-Path: <>",
      "From: MAILER-DAEMON@mail.school.example",
      "Subject: Undelivered Mail Returned to Sender",
      "Auto-Submitted: auto-replied",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    ],
    [
      "--b1",
      "Content-Type: text/plain; charset=us-ascii",
      "",
      wanted.text ?? "Your message could not be delivered.",
      "--b1",
      "Content-Type: message/delivery-status",
      "",
      ...fields,
      "",
      "--b1",
      "Content-Type: message/rfc822",
      "",
      "Subject: A survey about your mailbox, which is full and unknown",
      "",
      "550 5.1.1 User unknown",
      "--b1--",
      "",
    ].join("\n"),
  );
}
