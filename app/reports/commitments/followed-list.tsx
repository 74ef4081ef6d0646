import { directionOf } from "~/responses/messages/languages";
import { Entries } from "~/ui/parts/entries";
import type { LoopWords } from "../loop-words/en";
import { fill } from "../report-words";
import type { FollowedCommitment } from "./load-commitments.server";
import { StandingTag } from "./standing-tag";
import { whoAndWhen } from "./who-and-when";

interface FollowedListProps {
  commitments: readonly FollowedCommitment[];
  /** The page's. */
  lang: string;
  /** What staff wrote of them. */
  own: string;
  words: LoopWords;
  /** The address of the district's pages. */
  base: string;
  level?: 3 | 4;
}

/** Promises with who and by when, where each stands, and what shows it. */
export function FollowedList(props: FollowedListProps) {
  const { commitments, lang, own, words, base, level = 3 } = props;
  return (
    <Entries
      level={level}
      entries={commitments.map((one) => ({
        key: one.id,
        title: (
          <span lang={one.what.lang} dir={directionOf(one.what.lang)}>
            {one.what.text}
          </span>
        ),
        side: <StandingTag standing={one.standing} lang={lang} />,
        text: whoAndWhen(lang, one.owner, one.by),
        body: <Story {...{ one, own, words }} goalHref={goalHref(one, base, lang)} />,
      }))}
    />
  );
}

/** On the page of its plan, if anybody may read that. */
function goalHref({ goalId, goalPlan }: FollowedCommitment, base: string, lang: string) {
  return goalPlan?.isPublic ? `${base}/plans/${goalPlan.slug}?lang=${lang}#goal-${goalId}` : null;
}

type StoryProps = {
  one: FollowedCommitment;
  own: string;
  words: LoopWords;
  goalHref: string | null;
};

function Story({ one, own, words, goalHref }: StoryProps) {
  const { standing, by, firstBy, reason, goal, evidence, noted } = one;
  return (
    <>
      {standing === "late" && <p>{fill(words.late_since, { day: by })}</p>}
      {firstBy && <p>{fill(words.moved, { day: firstBy })}</p>}
      {reason && (
        <p>
          <Typed text={words.why_changed} name="reason" value={reason} lang={own} />
        </p>
      )}
      {evidence.length > 0 && (
        <>
          <p className="hint">{words.shows}</p>
          <ul>
            {evidence.map(({ key, day, note, link }) => (
              <li key={key}>
                {day}
                {note && ": "}
                <span lang={own} dir={directionOf(own)}>
                  {note}
                </span>{" "}
                {link && (
                  <a href={link} rel="nofollow noreferrer" className="as-address">
                    {link}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {(goal || noted) && (
        <p className="hint">
          {goal && <Typed text={words.goal} name="goal" value={goal} lang={own} href={goalHref} />}
          {goal && noted && " · "}
          {noted && fill(words.noted, { day: noted })}
        </p>
      )}
    </>
  );
}

type TypedProps = Record<"text" | "name" | "value" | "lang", string> & { href?: string | null };

/** Words of the page around words that somebody typed in another language. */
function Typed({ text, name, value, lang, href }: TypedProps) {
  const [before = "", after = ""] = text.split(`{${name}}`);
  const own = { lang, dir: directionOf(lang) };
  return (
    <>
      {before}
      {href ? (
        <a href={href} {...own}>
          {value}
        </a>
      ) : (
        <span {...own}>{value}</span>
      )}
      {after}
    </>
  );
}
