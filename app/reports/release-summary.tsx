import { DataTable } from "~/ui/parts/data-table";
import type { Group, GroupScore } from "./group-scores";
import { reportWords, scoreWord } from "./report-words";

const { words } = reportWords("en");

interface ReleaseSummaryProps {
  groups: readonly Group[];
  names: Readonly<Record<string, string>>;
}

/** What a release says of each group, to write beside. */
export function ReleaseSummary({ groups, names }: ReleaseSummaryProps) {
  return (
    <DataTable
      caption="Awareness and buy-in by group, 0 to 100"
      label="Awareness and buy-in by group"
      columns={[
        { key: "group", label: "Group" },
        { key: "n", label: "Answered", numeric: true },
        { key: "awareness", label: "Awareness", numeric: true },
        { key: "buy_in", label: "Buy-in", numeric: true },
      ]}
      rows={groups.map(({ audience, n, scores }) => ({
        key: audience,
        cells:
          n === null
            ? [names[audience] ?? audience]
            : [
                names[audience] ?? audience,
                n.toLocaleString("en"),
                cell(scores.awareness),
                cell(scores.buy_in),
              ],
        ...(n === null ? { rest: "Not shown: too few answers to publish" } : {}),
      }))}
    />
  );
}

function cell(score: GroupScore | null | undefined): string {
  if (!score) return "Not shown";
  const { interval } = score;
  const value = scoreWord(score, words, "en");
  return interval ? `${value} (${interval.low}–${interval.high})` : value;
}
