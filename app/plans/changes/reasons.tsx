import type { ChangesWords } from "./changes-words";
import type { ChangesPage } from "./load-changes.server";

const most = 12;

interface ReasonsProps {
  reasons: ChangesPage["reasons"];
  words: ChangesWords;
  href: (commentId: string) => string;
}

/** The comments that led to a change, each a link to its public page. */
export function Reasons({ reasons, words: { t, number }, href }: ReasonsProps) {
  if (reasons.length === 0) return null;
  const more = reasons.length - most;
  return (
    <ul className="plain">
      {reasons.slice(0, most).map(({ commentId, isPartly, who, words }) => (
        <li key={commentId}>
          <a href={href(commentId)}>{t(isPartly ? "because_partly" : "because", { who })}</a>{" "}
          <bdi className="soft">{words}</bdi>
        </li>
      ))}
      {more > 0 && <li>{t("because_more", { count: more, number: number(more) })}</li>}
    </ul>
  );
}
