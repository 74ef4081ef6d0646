import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Tag, type TagLook } from "~/ui/parts/tag";
import type { ReportLine } from "./report";

const whatWords: Record<ReportLine["what"], string> = {
  carried: "Carried",
  changed: "Changed",
  left_out: "Left out",
};
const looks: Record<ReportLine["what"], TagLook> = {
  carried: "same",
  changed: "heed",
  left_out: "stop",
};

/** A long report shows so many lines; the numbers above count all. */
const MOST_LINES = 400;

/** What became of everything in a file: first what is not as it was. */
export function ReportTable({ report }: { report: readonly ReportLine[] }) {
  const carried = report.filter(({ what }) => what === "carried");
  const other = report.filter(({ what }) => what !== "carried");
  return (
    <>
      {other.length > 0 && (
        <Lines lines={other} caption="What is not as it was" label="Changed and left out" />
      )}
      {carried.length > 0 && (
        <Details summary={`What came along as it was (${carried.length.toLocaleString("en")})`}>
          <Lines lines={carried} caption="Carried as it was" label="Carried" />
        </Details>
      )}
    </>
  );
}

function Lines(props: { lines: readonly ReportLine[]; caption: string; label: string }) {
  const { lines, caption, label } = props;
  const cut = lines.length > MOST_LINES;
  return (
    <DataTable
      caption={cut ? `${caption}: the first ${MOST_LINES} of ${lines.length}` : caption}
      label={label}
      columns={[
        { key: "item", label: "In the file" },
        { key: "what", label: "What became of it" },
        { key: "reason", label: "How, or why not" },
      ]}
      rows={lines.slice(0, MOST_LINES).map(({ item, what, reason }, index) => ({
        key: `${index}-${item}`,
        cells: [
          <bdi key="item">{item}</bdi>,
          <Tag key="what" look={looks[what]}>
            {whatWords[what]}
          </Tag>,
          <span key="reason" dir="auto">
            {reason}
          </span>,
        ],
      }))}
    />
  );
}
