import { Button } from "~/ui/fields/button";
import { DataTable } from "~/ui/parts/data-table";
import { Figures } from "~/ui/parts/figures";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Part } from "~/ui/parts/part";
import type { ReportSummary, UnitFate } from "./take-units";

export interface ImportReview {
  report: ReportSummary;
  /** The file, and of what draft the report is. */
  again: string;
  language: string;
  seen: string;
}

const fateWords: Record<UnitFate, string> = {
  taken: "taken over",
  outdated: "taken over, to be looked at again",
  confirmed: "words as they are, looked at",
  unchanged: "unchanged",
  empty: "not translated in the file",
  unknown: "not in this survey",
  refused: "left out",
};

const FATES: readonly UnitFate[] = [
  ...(["taken", "outdated", "confirmed", "unchanged", "empty", "unknown", "refused"] as const),
];

/** What a file would do to the survey; the second press does it. */
export function ImportReport({ survey, review }: { survey: string; review: ImportReview }) {
  const { report, again, language, seen } = review;
  const { counts, lines } = report;
  const count = counts.taken + counts.outdated + counts.confirmed;
  return (
    <Part id="report" title="What the file would do">
      <p>Nothing is written yet.</p>
      <Figures
        figures={FATES.filter((fate) => counts[fate] > 0).map((fate) => ({
          text: fateWords[fate],
          number: String(counts[fate]),
        }))}
      />
      {lines.length > 0 && (
        <DataTable
          caption={
            report.of > lines.length
              ? `The first ${lines.length} of ${report.of} lines`
              : "Each text"
          }
          label="Texts of the file"
          columns={[
            { key: "text", label: "Text" },
            { key: "language", label: "Language" },
            { key: "what", label: "Becomes" },
            { key: "reason", label: "Why" },
          ]}
          rows={lines.map(({ key, language, what, reason }, index) => ({
            key: `${index}-${key}`,
            cells: [key, language, fateWords[what], reason],
          }))}
        />
      )}
      {count === 0 ? (
        <p>There is nothing in it that the survey does not have.</p>
      ) : (
        <form method="post" action={`/admin/surveys/${survey}/translations/import/agreement`}>
          <HiddenInputs values={{ again, language, seen }} />
          <Button>{`Take over ${count} ${count === 1 ? "text" : "texts"}`}</Button>
        </form>
      )}
    </Part>
  );
}
