import { xmlText } from "./xml";

export type AtomEntry = {
  /** An IRI that never changes. */
  id: string;
  title: string;
  at: Date;
  href: string;
  summary: string;
  author?: string;
};

type AtomFeed = {
  id: string;
  title: string;
  author: string;
  language: string;
  self: string;
  page: string;
  entries: readonly AtomEntry[];
};

export const ATOM_HEADERS = {
  "Content-Type": "application/atom+xml; charset=utf-8",
  "X-Content-Type-Options": "nosniff",
};

/** A feed, the newest entry first (RFC 4287). */
export function atomXml(feed: AtomFeed): string {
  const entries = feed.entries.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const updated = entries[0]?.at ?? new Date(0);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">
<id>${xmlText(feed.id)}</id>
<title>${xmlText(feed.title)}</title>
<updated>${updated.toISOString()}</updated>
<author><name>${xmlText(feed.author)}</name></author>
<link rel="self" href="${xmlText(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>
${entries.map(entryXml).join("")}</feed>
`;
}

function entryXml({ id, title, at, href, summary, author }: AtomEntry): string {
  return `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<updated>${at.toISOString()}</updated>
${author ? `<author><name>${xmlText(author)}</name></author>\n` : ""}<link rel="alternate" type="text/html" href="${xmlText(href)}"/>
<summary>${xmlText(summary)}</summary>
</entry>
`;
}
