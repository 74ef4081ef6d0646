import { Stamp } from "~/ui/parts/stamp";
import { CommentText } from "./comment-text";
import type { CommentWords } from "./comment-words";
import type { Answer } from "./voice.db.server";

type OfficialAnswerProps = {
  answer: Answer;
  words: CommentWords;
  /** Where a section of a version stands. */
  sectionHref: (key: string, version: number) => string;
  /** What changed with a version. */
  changesHref: (version: number) => string;
};

/** The district's answer, set apart from every other voice. */
export function OfficialAnswer(props: OfficialAnswerProps) {
  const { answer, words, sectionHref, changesHref } = props;
  const { t, number, day } = words;
  const { disposition, version, sectionKey } = answer;
  const isIn = version !== null && (disposition === "adopted" || disposition === "partly");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of paragraphs, not of fields
    <div className="official" role="group" aria-label={t("answer.label")}>
      <p>
        <Stamp no={disposition === "declined"}>
          {isIn
            ? t(`answer.${disposition}_in`, { number: number(version) })
            : t(`answer.${disposition}`)}
        </Stamp>
      </p>
      <CommentText
        text={answer.reason}
        lang={answer.language === words.lang ? undefined : answer.language}
      />
      {isIn && sectionKey && (
        <p className="row">
          <a href={sectionHref(sectionKey, version)}>{t("answer.section")}</a>
          {version > 1 && (
            <a href={changesHref(version)}>{t("plan.changes", { number: number(version - 1) })}</a>
          )}
        </p>
      )}
      <p className="hint">{t("comment.by", { who: answer.author, day: day(answer.at) })}</p>
    </div>
  );
}
