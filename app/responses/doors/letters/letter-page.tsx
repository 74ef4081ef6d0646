import type { WaveLink } from "~/campaigns/wave-link";
import { formatMoment } from "~/platform/dates";
import { localeOf } from "../../../../emails/languages";
import { mailWords } from "../../../../emails/messages";
import { directionOf } from "../../messages/languages";
import { Qr } from "../print/qr";
import { type LetterHead, letterLanguage, nameOf, windowLines } from "./letter";
import { letterWords } from "./letter-words";

const SMALLEST_SHOWN_GROUP = 10;

interface LetterPageProps {
  link: WaveLink;
  head: LetterHead;
  /** A paper form follows. */
  withForm: boolean;
}

/** One person's letter, on one page. */
export function LetterPage({ link, head, withForm }: LetterPageProps) {
  const { district } = head;
  const language = letterLanguage(link, district.language);
  const mail = mailWords(language);
  const words = letterWords(language);
  const name = nameOf(link);
  const promise = mail[head.mode](SMALLEST_SHOWN_GROUP);
  const closes = formatMoment(head.closesAt, district.timezone, localeOf(language));
  return (
    <section className="letter" lang={language} dir={directionOf(language)}>
      <p className="from" dir="auto">
        {district.name}
      </p>
      <WindowAddress link={link} />
      <div className="body">
        <h1 dir="auto">{head.title(language)}</h1>
        <p>{name ? mail.greeting(name) : words.goodDay}</p>
        <p>
          {mail.why(link.audience, link.school)} {mail.intro(head.minutes)}
        </p>
        <div className="way">
          <Qr text={link.url} label={words.picture} />
          <div>
            <p>{words.scan}</p>
            <p className="code address" dir="ltr">
              {link.url}
            </p>
            <p>{words.type(head.codeAddress)}</p>
            <p className="code typed" dir="ltr">
              {link.code}
            </p>
          </div>
        </div>
        <p>
          <b>{mail.openUntil(closes)}</b> {head.mode === "anonymous" && words.yours}
        </p>
        {withForm && <p>{words.form(link.school)}</p>}
        <p>
          <b>{promise.lead}</b> {promise.rest}
        </p>
        <p className="foot">{words.real(district.contact)}</p>
      </div>
    </section>
  );
}

function WindowAddress({ link }: { link: WaveLink }) {
  return (
    <div className="window" dir="auto">
      {windowLines(link).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
