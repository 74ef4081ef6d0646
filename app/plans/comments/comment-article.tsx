import type { ReactNode } from "react";
import { excerptOf } from "../answers/answer";
import { languageProps } from "../in-language";
import { withLanguage } from "../reading";
import { CommentText } from "./comment-text";
import type { CommentWords } from "./comment-words";
import { OfficialAnswer } from "./official-answer";
import type { Voice } from "./voice.db.server";

/** Longer quotes stand whole on the page of their comment. */
const LONGEST_QUOTE = 200;

type CommentArticleProps = {
  voice: Voice;
  words: CommentWords;
  base: string;
  plan: string;
  /** The language the plan is written in, and the one that links ask for. */
  writtenIn: string;
  keep: string | null;
  /** The number of the quoted words in the text beside. */
  number?: number | undefined;
  isReply?: boolean;
  /** Its own page, or nothing where this is it. */
  isPage?: boolean;
  isOpen: boolean;
  children?: ReactNode;
};

/** One comment with its official answer; where it is gone, the day and the reason. */
export function CommentArticle(props: CommentArticleProps) {
  const { voice, words, base, writtenIn, number, isReply, isPage, isOpen, keep, children } = props;
  const { t, who, day } = words;
  const isGone = voice.state !== "shown" && !voice.isMine;
  if (isGone || voice.state === "hidden" || voice.state === "withdrawn") {
    return (
      <>
        <p className="gone" id={`c-${voice.id}`}>
          {tombstone(voice, words)}
        </p>
        {voice.answer && <OfficialAnswer answer={voice.answer} {...inPlan(props)} />}
        {children}
      </>
    );
  }
  const name = number
    ? t("comment.number", { number: words.number(number) })
    : t(isReply ? "comment.reply" : "comment.comment");
  return (
    <article className="comment" id={`c-${voice.id}`} aria-label={name}>
      <header>
        {number && (
          <>
            <a className="ref" href={`#q${number}`} aria-label={name}>
              {words.number(number)}
            </a>{" "}
          </>
        )}
        <bdi>{who(voice.shownAs)}</bdi>
        {voice.partner && (
          <>
            {t("text.comma")}
            {t("comment.partner")} <bdi>{voice.partner}</bdi>
          </>
        )}
        {t("text.comma")}
        <time dateTime={voice.at}>{day(voice.at)}</time>
        {voice.editedAt && `${t("text.comma")}${t("comment.edited", { day: day(voice.editedAt) })}`}
      </header>
      {voice.quote && (
        <blockquote {...languageProps(voice.quote.language ?? writtenIn, words.lang)} dir="auto">
          {t("text.quote", {
            text: isPage ? voice.quote.exact : excerptOf(voice.quote.exact, LONGEST_QUOTE),
          })}
        </blockquote>
      )}
      <CommentText
        text={voice.isCut ? `${voice.text}…` : voice.text}
        lang={voice.language === words.lang ? undefined : voice.language}
      />
      {voice.isMine && voice.state !== "shown" && (
        <p className="hint">{t(`comment.${ownState(voice)}`, { day: day(voice.at) })}</p>
      )}
      {voice.answer && <OfficialAnswer answer={voice.answer} {...inPlan(props)} />}
      {!isPage && <Foot {...{ voice, words, base, isOpen, keep }} />}
      {children}
    </article>
  );
}

type FootProps = Pick<CommentArticleProps, "voice" | "words" | "base" | "isOpen" | "keep">;

function Foot({ voice, words, base, isOpen, keep }: FootProps) {
  const { t, number } = words;
  const supports = t("comment.supports", { count: voice.supports });
  const label = voice.isCut
    ? "comment.more"
    : isOpen
      ? "comment.page"
      : ("comment.page_closed" as const);
  return (
    <p className="hint">
      {voice.supports > 0 &&
        `${supports.replace(String(voice.supports), number(voice.supports))}. `}
      <a className="no-print" href={withLanguage(`${base}/comments/${voice.id}`, keep)}>
        {t(label)}
      </a>
    </p>
  );
}

function ownState({ state }: Voice): "draft" | "unconfirmed" | "waiting" {
  return state === "draft" || state === "unconfirmed" ? state : "waiting";
}

export function tombstone(voice: Voice, { t, day }: CommentWords): string {
  if (voice.state === "hidden") {
    const ground = t(`ground.${voice.ground ?? "not_the_plan"}`);
    return t("comment.hidden_gone", { day: day(voice.endedAt ?? voice.at), ground });
  }
  if (voice.state === "withdrawn") {
    return t("comment.withdrawn_gone", { day: day(voice.endedAt ?? voice.at) });
  }
  return t("comment.changed_gone", { day: day(voice.editedAt ?? voice.at) });
}

function inPlan({ words, base, plan, keep }: CommentArticleProps) {
  const sectionHref = (key: string, version: number) =>
    withLanguage(`${base}/plans/${plan}/sections/${key}?version=${version}`, keep);
  const changesHref = (version: number) =>
    withLanguage(`${base}/plans/${plan}/changes?to=${version}`, keep);
  return { words, sectionHref, changesHref };
}
