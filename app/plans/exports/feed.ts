import { xmlText } from "~/platform/xml";
import type { PlanAddress } from "./annotations";
import type { FeedAnswer, FeedVersion } from "./export.db.server";

type Feed = {
  planId: string;
  title: string;
  language: string;
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

const decided = {
  adopted: "Adopted",
  partly: "Partly adopted",
  declined: "Declined",
  answered: "Answered",
};

/** What was published of a plan and what was answered, newest first, as Atom (RFC 4287). */
export function atomFeed(feed: Feed, address: PlanAddress): string {
  const entries = [...versionEntries(feed, address), ...answerEntries(feed, address)].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
  const updated = entries[0]?.at ?? new Date(0);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">
<id>urn:uuid:${feed.planId}</id>
<title>${xmlText(feed.title)}</title>
<updated>${updated.toISOString()}</updated>
<author><name>${xmlText(feed.author)}</name></author>
<link rel="self" href="${xmlText(`${address.plan}/feed.atom`)}"/>
<link rel="alternate" type="text/html" href="${xmlText(address.plan)}"/>
${entries.map(entryXml).join("")}</feed>
`;
}

function versionEntries({ versions }: Feed, { plan }: PlanAddress): Entry[] {
  return versions.map(({ id, number, title, note, publishedAt }) => ({
    ...{ id, at: publishedAt, href: `${plan}/versions/${number}` },
    title: `${title}: version ${number}`,
    summary: note,
  }));
}

function answerEntries({ answers }: Feed, { district }: PlanAddress): Entry[] {
  return answers.map(({ id, disposition, reason, author, createdAt, comments, commentId }) => ({
    ...{ id, author, at: createdAt, href: `${district}/comments/${commentId}` },
    title: `${decided[disposition]}: ${comments === 1 ? "one comment" : `${comments} comments`}`,
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
