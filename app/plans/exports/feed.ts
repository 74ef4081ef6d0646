import { type AtomEntry, atomXml } from "~/platform/atom";
import type { PlanWords } from "../messages";
import { withLanguage } from "../reading";
import type { PlanAddress } from "./annotations";
import type { FeedAnswer, FeedVersion } from "./export.db.server";

type Feed = {
  planId: string;
  title: string;
  /** What entries' titles say, and the language that their links ask for. */
  words: PlanWords;
  keep: string | null;
  author: string;
  versions: readonly FeedVersion[];
  answers: readonly FeedAnswer[];
};

/** What was published of a plan and what was answered, newest first. */
export function atomFeed(feed: Feed, address: PlanAddress): string {
  return atomXml({
    ...{ id: `urn:uuid:${feed.planId}`, title: feed.title, author: feed.author },
    language: feed.words.lang,
    self: withLanguage(`${address.plan}/feed.atom`, feed.keep),
    page: withLanguage(address.plan, feed.keep),
    entries: [...versionEntries(feed, address), ...answerEntries(feed, address)],
  });
}

function versionEntries({ versions, words, keep }: Feed, { plan }: PlanAddress): AtomEntry[] {
  const { t } = words;
  return versions.map(({ id, number, title, note, publishedAt }) => ({
    ...{
      id: `urn:uuid:${id}`,
      at: publishedAt,
      href: withLanguage(`${plan}/versions/${number}`, keep),
    },
    title: `${title}: ${t("plan.version", { number: words.number(number) })}`,
    summary: note,
  }));
}

function answerEntries({ answers, words, keep }: Feed, { district }: PlanAddress): AtomEntry[] {
  const { t } = words;
  return answers.map(({ id, disposition, reason, author, createdAt, comments, commentId }) => ({
    ...{ id: `urn:uuid:${id}`, author, at: createdAt },
    href: withLanguage(`${district}/comments/${commentId}`, keep),
    title: `${t(`answer.${disposition}`)}: ${t("plan.comments", { count: comments })}`,
    summary: reason,
  }));
}
