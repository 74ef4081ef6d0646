import { hasAutoReplySubject } from "./auto-reply";
import { header, type IncomingMail } from "./mail-parts";

const daemons =
  /mailer[-_ ]?daemon|\bmdaemon@|post[-_ ]?master|mail delivery|mail administrator|delivery subsystem|no-?reply|-admin@/i;

const names = [
  /undeliver|not (?:be )?deliver|could ?n[o']t (?:be )?(?:deliver|send)|non-?deliver/i,
  /(?:user|recipient|mailbox|address) (?:is )?(?:unknown|not found)|unknown user|error during delivery/i,
  /returned mail|returned to sender|rejected|bounce|loop alert|error sending|delayed mail/i,
  /delivery (?:status|notif|fail|report|error|problem|has failed|unsuccessful|warning)/i,
  /fail(?:ure|ed) (?:notice|deliver|mail)|failure delivering|warning: (?:could not|message)/i,
  /mail (?:delivery )?(?:fail|error|system error|not delivered)|message (?:delivery|not delivered)/i,
  /не доставлен|配信(?:不能|エラー)|送信エラー|退信|unzustellbar|no se (?:pudo|ha podido) entregar/i,
  /não (?:foi possível entregar|entregue)|non (?:remis|distribu)|mancata consegna|تعذر (?:تسليم|التسليم)/i,
];

const sentences = [
  /(?:could|can|was|were)(?: ?n[o']t|not) (?:be )?(?:deliver|reach|sent)|did ?n[o']t reach|did not reach/i,
  /unable to (?:be )?deliver|undeliverable|delivery (?:to the following|has failed|failed|problem)/i,
  /permanent (?:fatal )?error|failed permanently|following (?:address|recipient)|error delivering/i,
  /no such user|failed recipients?|requested (?:mail )?action not taken|(?:user|recipient|mailbox) (?:is )?(?:unknown|unavailable|not found)/i,
  /returned (?:to sender|message)|transcript of session|could not send|failure reasons/i,
  /invalid user address|duplicated message-id|送信できませんでした|配信できませんでした/i,
  /не может быть доставлено|(?:^|[\s<])5\d\d[ -][45]\.\d\.\d/i,
];

/** Without a structured report it takes two signs: who wrote it, what it is called, what it says. */
export function looksLikeBounce({ headers }: IncomingMail, report: string): boolean {
  if (headers.has("x-failed-recipients")) return true;
  if (/^multipart\/report\b.{0,200}\bdelivery-status/i.test(header(headers, "content-type")))
    return true;
  if (hasAutoReplySubject(headers)) return false;
  const isDaemon = daemons.test(`${header(headers, "from")} ${header(headers, "return-path")}`);
  const subject = header(headers, "subject");
  const start = report.slice(0, 6000);
  const says = sentences.some((sentence) => sentence.test(start));
  if (!names.some((name) => name.test(subject))) return isDaemon && says;
  return isDaemon || says || header(headers, "return-path") === "<>";
}
