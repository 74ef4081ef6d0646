import type { ReactNode } from "react";
import { readShownAs } from "../comments/comment";
import { planWords } from "../messages";
import type { AnswerableComment } from "./answer.db.server";

export type ListedComment = Omit<AnswerableComment, "shownAt"> & { since: string; section: string };

/** The words that the public reads. */
const words = planWords("en");

const decided: Record<string, string> = {
  adopted: words.t("answer.adopted"),
  partly: words.t("answer.partly"),
  declined: words.t("answer.declined"),
  answered: words.t("answer.answered"),
};

/** Comments to choose from, each with what it is about and how many agree. */
export function AnswerList({
  comments,
  chosen,
  district,
}: {
  comments: readonly ListedComment[];
  chosen: readonly string[];
  /** In addresses. */
  district: string;
}) {
  return (
    <fieldset className="question">
      <legend>Which comments does this answer?</legend>
      <ul className="entries">
        {comments.map((comment) => (
          <li key={comment.id} className="comment">
            <label className="check">
              <input
                type="checkbox"
                name="comment"
                value={comment.id}
                defaultChecked={chosen.includes(comment.id)}
              />
              <span>{whoOf(comment)}</span>
            </label>
            {comment.quote && <blockquote>“{comment.quote.exact}”</blockquote>}
            <p lang={comment.language} dir="auto">
              {comment.text}
            </p>
            <p className="hint">
              {countsOf(comment)}{" "}
              <a href={`/d/${district}/comments/${comment.id}`}>
                Its public page<span className="hidden">, {whoOf(comment)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function whoOf({ shownAs, section, since }: ListedComment): string {
  const shown = readShownAs(shownAs);
  const who = shown.kind === "name" ? shown.name : words.t(`role.${shown.audience}`);
  return `${who}, on “${section}”, ${since}`;
}

function countsOf({ supports, replies, disposition }: ListedComment): ReactNode {
  const said = [
    disposition && `${decided[disposition]}: a new answer replaces the one given.`,
    supports > 0 && `${supports} ${supports === 1 ? "person agrees" : "people agree"}.`,
    replies > 0 && `${replies} ${replies === 1 ? "reply" : "replies"}.`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(" ") : "Nobody has replied or agreed yet.";
}
