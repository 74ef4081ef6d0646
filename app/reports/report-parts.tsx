import { counted } from "~/platform/counted";
import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import type { LoadedReport } from "./load-report.server";
import type { ReportPart } from "./report";
import { eventWords } from "./state-words";

/** How promises come into a report that is being written; they stand once, in its text, as readers see them. */
export function CommitmentsPart({ report }: { report: LoadedReport }) {
  const { id, text, may, commitments } = report;
  if (report.state === "published") return null;
  return (
    <Part id="commitments" title="Commitments" noPrint>
      {text.willDo.length === 0 ? (
        <p>
          None yet. A commitment says what you will do, who sees to it and by when. Each gets a page
          on which everybody can follow it.
        </p>
      ) : (
        <p>
          {counted(text.willDo.length, "commitment stands", "commitments stand")} in{" "}
          <a href="#will-do">the text below</a>
          {may.edit && "; follow one to change it"}.
        </p>
      )}
      {may.edit && commitments.length > 0 && (
        <Button look="quiet" href={`/admin/reports/${id}/commitments`}>
          Add a commitment
        </Button>
      )}
    </Part>
  );
}

const partWords: Record<ReportPart, string> = {
  title: "title",
  heard: "what we heard",
  willNotDo: "what we will not do",
  next: "what is next",
};

/** What each language lacks, before publishing. */
export function LanguagesPart({ report }: { report: LoadedReport }) {
  const { id, languages, may, state } = report;
  if (languages.length === 0 || state === "published") return null;
  return (
    <Part id="languages" title="Languages" noPrint>
      <Entries
        entries={languages.map(({ tag, name, parts, commitments }) => {
          const lacks = [
            ...parts.map((part) => partWords[part]),
            ...(commitments > 0
              ? [`${commitments} ${commitments === 1 ? "commitment" : "commitments"}`]
              : []),
          ];
          return {
            key: tag,
            title: may.edit ? <a href={`/admin/reports/${id}/texts/${tag}`}>{name}</a> : name,
            text: lacks.length === 0 ? "Complete." : `Missing: ${lacks.join(", ")}.`,
          };
        })}
      />
    </Part>
  );
}

/** Who did what, and when. */
export function HistoryPart({ report }: { report: LoadedReport }) {
  if (report.events.length === 0) return null;
  return (
    <Part id="history" title="Who did what">
      <ul className="plain">
        {report.events.map(({ at, actor, kind, note }) => (
          <li key={at + kind}>
            <b>{actor}</b> {eventWords[kind]}, {at}
            {note && (
              <>
                : <q>{note}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
