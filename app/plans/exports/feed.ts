import { xmlText } from "~/platform/xml";
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

type Entry = {
  id: string;
  title: string;
  at: Date;
  href: string;
  summary: string;
  author?: string;
};

/** What was published of a plan and what was answered, newest first, as Atom (RFC 4287). */
export function atomFeed(feed: Feed, address: PlanAddress): string {
  const entries = [...versionEntries(feed, address), ...answerEntries(feed, address)].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
  const updated = entries[0]?.at ?? new Date(0);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.words.lang)}">
<id>urn:uuid:${feed.planId}</id>
<title>${xmlText(feed.title)}</title>
<updated>${updated.toISOString()}</updated>
<author><name>${xmlText(feed.author)}</name></author>
<link rel="self" href="${xmlText(withLanguage(`${address.plan}/feed.atom`, feed.keep))}"/>
<link rel="alternate" type="text/html" href="${xmlText(withLanguage(address.plan, feed.keep))}"/>
${entries.map(entryXml).join("")}</feed>
`;
}

function versionEntries({ versions, words, keep }: Feed, { plan }: PlanAddress): Entry[] {
  const { t } = words;
  return versions.map(({ id, number, title, note, publishedAt }) => ({
    ...{ id, at: publishedAt, href: withLanguage(`${plan}/versions/${number}`, keep) },
    title: `${title}: ${t("plan.version", { number: words.number(number) })}`,
    summary: note,
  }));
}

function answerEntries({ answers, words, keep }: Feed, { district }: PlanAddress): Entry[] {
  const { t } = words;
  return answers.map(({ id, disposition, reason, author, createdAt, comments, commentId }) => ({
    ...{ id, author, at: createdAt, href: withLanguage(`${district}/comments/${commentId}`, keep) },
    title: `${t(`answer.${disposition}`)}: ${t("plan.comments", { count: comments })}`,
    summary: reason,
  }));
}

function entryXml({ id, title, at, href, summary, author }: Entry): string {
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${xmlText(title)}</title>
<updated>${at.toISOString()}</updated>
${author ? `<author><name>${xmlText(author)}</name></author>\n` : ""}<link rel="alternate" type="text/html" href="${xmlText(href)}"/>
<summary>${xmlText(summary)}</summary>
</entry>
`;
}
