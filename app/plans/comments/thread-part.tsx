import { withLanguage } from "../reading";
import { CommentArticle } from "./comment-article";
import type { CommentWords } from "./comment-words";
import type { SectionPage } from "./load-section.server";

type ThreadPartProps = {
  of: SectionPage["threads"][number];
  page: SectionPage;
  words: CommentWords;
};

/** A comment and the first replies to it. */
export function ThreadPart({ of: { thread, number }, page, words }: ThreadPartProps) {
  const { base, slug, isOpen, writtenIn, keep } = page;
  const shared = { words, base, plan: slug, isOpen, writtenIn, keep };
  const shown = thread.replies.filter(({ state }) => state === "shown").length;
  const more = thread.replyCount - shown;
  return (
    <>
      <CommentArticle voice={thread} number={number ?? undefined} {...shared}>
        {!thread.isHere && (
          <p className="hint">
            {words.t("section.on_version", { number: words.number(thread.version) })}
          </p>
        )}
      </CommentArticle>
      {thread.replies.map((reply) => (
        <CommentArticle key={reply.id} voice={reply} isReply {...shared} />
      ))}
      {more > 0 && (
        <p className="hint">
          <a href={withLanguage(`${base}/comments/${thread.id}#replies`, keep)}>
            {words.t("comment.replies", { count: more })}
          </a>
        </p>
      )}
    </>
  );
}
