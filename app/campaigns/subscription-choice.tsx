import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { directionOf } from "../../emails/languages";
import { MAIL_KINDS, type MailKind } from "./mail-kind";
import type { UnsubscribeWords } from "./unsubscribe-catalogue";
import { fillWords } from "./unsubscribe-words";

interface SubscriptionChoiceProps {
  words: UnsubscribeWords;
  lang: string;
  token: string;
  district: string;
  address: string;
  /** All of them. */
  isStopped: boolean;
  stopped: readonly MailKind[];
}

/** Stopping everything is one press; every kind of mail can be stopped or had again by itself. */
export function SubscriptionChoice(props: SubscriptionChoiceProps) {
  const { words, lang, token, isStopped, stopped, district } = props;
  // An address runs from left to right on every page, and breaks at no place of its own.
  const whole = props.address.replace("…", "…\u2060");
  const values = {
    district,
    address: directionOf(lang) === "rtl" ? `\u2066${whole}\u2069` : whole,
  };
  const address = (path: string) => `/u/${token}${path}?lang=${lang}`;
  return (
    <>
      <h1>{isStopped ? words.stopped_title : words.title}</h1>
      <p className="lede">{fillWords(isStopped ? words.stopped : words.lede, values)}</p>
      {isStopped && <p>{words.again}</p>}
      {isStopped ? (
        <form method="post" action={address("/subscription")}>
          <Button look="quiet">{words.resume}</Button>
        </form>
      ) : (
        <form method="post" action={address("")}>
          <Button name="page" value="1">
            {words.stop}
          </Button>
        </form>
      )}
      <Part id="kinds" title={words.some}>
        <Entries
          entries={MAIL_KINDS.map((kind) => ({
            key: kind,
            title: words[kind],
            side: stopped.includes(kind) && <Tag look="same">{words.is_stopped}</Tag>,
            text: words[`${kind}_text`],
            body: <KindChoice {...{ words, kind, address, isStopped: stopped.includes(kind) }} />,
          }))}
        />
      </Part>
    </>
  );
}

interface KindChoiceProps {
  words: UnsubscribeWords;
  kind: MailKind;
  isStopped: boolean;
  address(path: string): string;
}

function KindChoice({ words, kind, isStopped, address }: KindChoiceProps) {
  const act = isStopped ? words.resume_one : words.stop_one;
  return (
    <form method="post" action={address(`/${isStopped ? "subscriptions" : "stops"}/${kind}`)}>
      <Button look="quiet" small label={`${act}: ${words[kind]}`}>
        {act}
      </Button>
    </form>
  );
}
