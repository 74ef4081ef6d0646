import { FormFrame } from "~/ui/frames/form-frame";
import { formatMoment } from "../messages/moments";
import { type Translator, translator } from "../messages/translator";
import { ContactLine, type Sender } from "./contact-line";
import { renderDocument } from "./document";
import { languageLinks } from "./language-buttons";

/** Why a survey's address shows no form. */
export type Message =
  | { kind: "unknown" }
  | { kind: "closed"; at: Date; resultsHref?: string | null }
  | { kind: "not_yet_open"; opensAt: Date }
  | { kind: "too_many"; minutes: number }
  | { kind: "too_large" }
  | { kind: "forgotten" }
  | { kind: "trouble" }
  | { kind: "not_opened" };

export const MESSAGE_STATUS: Readonly<Record<Message["kind"], number>> = {
  unknown: 404,
  closed: 410,
  not_yet_open: 403,
  too_many: 429,
  too_large: 413,
  forgotten: 200,
  trouble: 500,
  not_opened: 500,
};

export interface MessagePageProps {
  message: Message;
  language: string;
  fallback: string;
  /** Null where the link tells of no district. */
  sender: Sender | null;
  languages: readonly string[];
  stylesheet: string;
}

/** A page that says why there is no form, and what to do or whom to ask. */
export function renderMessagePage(props: MessagePageProps): string {
  const { message, sender, stylesheet } = props;
  const words = translator(props.language, props.fallback);
  const title = words.t(`${message.kind}.title`);
  const district = sender?.name ?? "Full Circle";
  const children = (
    <FormFrame
      district={district}
      languages={languageLinks(props.languages, words.language)}
      foot={<ContactLine sender={sender} words={words} />}
      words={{
        skip: words.t("frame.skip"),
        languages: words.t("frame.languages"),
        error: words.t("frame.error"),
      }}
    >
      <div className="stack">
        <h1>{title}</h1>
        <MessageText message={message} words={words} timeZone={sender?.timeZone ?? "UTC"} />
        {message.kind === "closed" && !message.resultsHref && sender?.home && (
          <p className="row">
            <a href={`${sender.home}?lang=${words.language}`}>{sender.name}</a>
          </p>
        )}
      </div>
    </FormFrame>
  );
  const page = { title: `${title}: ${district}`, stylesheet, children };
  return renderDocument({ language: words.language, ...page });
}

interface TextProps {
  message: Message;
  words: Translator;
  timeZone: string;
}

/** What happened and what to do. */
export function MessageText({ message, words, timeZone }: TextProps) {
  const { t, language } = words;
  const values = valuesOf(message, (moment) => formatMoment(moment, language, timeZone));
  return (
    <>
      <p className="lede">{t(`${message.kind}.happened`, values)}</p>
      <p>{t(`${message.kind}.todo`, values)}</p>
      {message.kind === "closed" && message.resultsHref && (
        <p className="row">
          <a href={`${message.resultsHref}&lang=${language}`}>{t("closed.results")}</a>
        </p>
      )}
    </>
  );
}

function valuesOf(message: Message, format: (moment: Date) => string) {
  switch (message.kind) {
    case "closed":
      return { moment: format(message.at), k: 10 };
    case "not_yet_open":
      return { moment: format(message.opensAt) };
    case "too_many":
      return { minutes: message.minutes };
    default:
      return {};
  }
}
