import { Entries } from "~/ui/parts/entries";
import { Tag } from "~/ui/parts/tag";
import type { FoundMatch, FoundNeed } from "./load-matches.server";
import { reasonWords } from "./match";
import { resourceText } from "./partner-words";

/** What of the inventory could meet a need, each with the reasons: a person decides. */
export function MatchList({ matches }: { matches: readonly FoundMatch[] }) {
  if (matches.length === 0) {
    return (
      <p>
        Nothing in the <a href="/admin/resources">inventory of local resources and skills</a> fits
        by its kind, words, school and dates.
      </p>
    );
  }
  return (
    <Entries
      entries={matches.map(({ resource, reasons }) => ({
        key: resource.id,
        title: <a href={`/admin/partners/${resource.partner.id}`}>{resource.partner.name}</a>,
        side: resource.partner.conflict ? <Tag look="heed">Conflict of interest</Tag> : undefined,
        text: resourceText(resource),
        body: <p>{reasons.map(reasonWords).join(" ")}</p>,
      }))}
    />
  );
}

/** Open needs that something of a partner fits, each with what and why. */
export function NeedMatches({ needs }: { needs: readonly FoundNeed[] }) {
  return (
    <Entries
      entries={needs.map(({ id, title, lang, what, reasons }) => ({
        key: id,
        title: (
          <a href={`/admin/needs/${id}`} lang={lang}>
            {title}
          </a>
        ),
        text: `With: ${what}`,
        body: <p>{reasons.map(reasonWords).join(" ")}</p>,
      }))}
    />
  );
}
