import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { audienceNames } from "../audience-words";
import type { ChangedField } from "./change-words";

interface HouseholdProps {
  people: readonly { id: string; name: string; audiences: readonly string[] }[];
}

/** Who has the same address. */
export function Household({ people }: HouseholdProps) {
  if (people.length === 0) return null;
  return (
    <Part id="household" title="At the same address">
      <p>They get one mail together, with a link for each by name.</p>
      <ul>
        {people.map(({ id, name, audiences }) => (
          <li key={id}>
            <a href={`/admin/people/${id}`}>{name}</a>, {audienceNames(audiences)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface MergedEntriesProps {
  id: string;
  entries: readonly {
    mergeId: string;
    id: string;
    sourceId: string;
    email: string;
    when: string;
  }[];
  mayUndo: boolean;
}

/** Other entries that this one stands for, each to be set free again. */
export function MergedEntries({ id, entries, mayUndo }: MergedEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <Part id="merged" title="Also this person">
      <Entries
        entries={entries.map((entry) => ({
          key: entry.mergeId,
          title: <a href={`/admin/people/${entry.id}`}>{entry.sourceId}</a>,
          text: `${entry.email}, found to be the same person on ${entry.when}`,
          body: mayUndo && (
            <form method="post" action={`/admin/people/${id}/merges/${entry.mergeId}/undoing`}>
              <Button look="quiet" small label={`They are two people: ${entry.sourceId}`}>
                They are two people
              </Button>
            </form>
          ),
        }))}
      />
    </Part>
  );
}

interface HistoryProps {
  changes: readonly {
    id: string;
    when: string;
    who: string;
    importId: string | null;
    fields: readonly ChangedField[];
  }[];
}

/** What changed, when and by whom. */
export function History({ changes }: HistoryProps) {
  return (
    <Part id="history" title="What has changed">
      {changes.length === 0 ? (
        <p>Nothing since this entry was made.</p>
      ) : (
        <Entries
          entries={changes.map(({ id, when, who, importId, fields }) => ({
            key: id,
            title: when,
            text: importId ? <a href={`/admin/people/imports/${importId}`}>{who}</a> : who,
            body: (
              <ul>
                {fields.map(({ name, from, to }) => (
                  <li key={name}>
                    {name}: <del>{from}</del> <ins>{to}</ins>
                  </li>
                ))}
              </ul>
            ),
          }))}
        />
      )}
    </Part>
  );
}
