const MOST_REPORT = 12_000;

/** Lines after which a report repeats the message it is about. */
const repeats = [
  /^[\s>*_-]{0,80}(?:-{3,}|_{3,}|={3,})[ \t]{0,8}(?:the )?(?:this is a copy|here is your|original message|returned message|unsent message|undelivered message|below this line|enclosed is|message (?:headers?|body)|header of)/i,
  /^[\s>-]{0,20}(?:message headers? follows?|original message follows|(?:the )?(?:body|headers?) of (?:your|the) message|original message headers?:|original mail as follows|below is a copy of|included is a copy of|a copy of (?:the|your) (?:original )?message|-+ *copy of)/i,
  /^(?:Received|Return-Path|DKIM-Signature|X-Received|ARC-Seal|X-YMail-OSG|Message-ID|X-Google-Smtp-Source):/i,
];

/** Fields of a structured report in the midst of a text; they are read elsewhere. */
const field =
  /^(?:Reporting-MTA|Received-From-MTA|Arrival-Date|Final-Recipient|Original-Recipient|Remote-MTA|Last-Attempt-Date|Will-Retry-Until|Action|Status|Diagnostic-Code|Content-[\w-]{1,30}|X-Postfix-[\w-]{1,20})[ \t]?:/i;

/** The returned message's subject, which may say anything. */
const subject =
  /^[ \t]{0,20}(?:with )?(?:subject|betreff|asunto|assunto|objet|oggetto|主题|件名)[ \t]{0,4}[::]/i;

/** What gateways write under every mail. */
const footer =
  /scanned (?:for|by)\b|virus[- ](?:free|checked|scanned)|(?:e-?mail|message|communication)\b.{0,80}\bconfidential/i;

/** What a report says in its own words: up to the message it returns, quoting marks of a forwarder gone. */
export function cutReport(text: string): string {
  const lines = text.slice(0, 256 * 1024).split("\n", 4000);
  const isForwarded = lines.filter((line) => line.startsWith(">")).length > 5;
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    const plain = isForwarded ? line.replace(/^>[ \t]?/, "") : line;
    // The headers of a report that was forwarded come before its words.
    const isRepeat = repeats.some((mark) => mark.test(plain.slice(0, 400)));
    if (isRepeat && !(isForwarded && /^Message-ID:/i.test(plain))) break;
    if (field.test(plain) || subject.test(plain) || footer.test(plain.slice(0, 400))) continue;
    kept.push(plain);
    length += plain.length + 1;
    if (length > MOST_REPORT) break;
  }
  return kept.join("\n").slice(0, MOST_REPORT);
}

/**
 * A server's words made comparable: lower case, one line, without addresses and links (of which
 * only a host means anything) and without the reply codes that lines of a reply are continued by.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, MOST_REPORT)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/https?:\/\/([\w.-]{1,100})\S{0,400}/g, " $1 ")
    .replace(/(?:"[^"\n]{1,64}"|[^\s<>"(),:;=]{1,64})@[^\s<>"(),:;]{1,255}/g, "@")
    .replace(/\b[245]\d\d-(?:#?[245]\.\d{1,3}\.\d{1,3})?/g, " ")
    .replace(/[\s_*]{1,400}/g, " ")
    .trim();
}
