import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import type { ResultsWords } from "../messages/results-words";
import { topText } from "./results-facts";
import { answeredText, behindText, type Times } from "./results-row-words";
import type { ScoreResult, ShownResult } from "./results-rows";
import type { SplitResult } from "./results-splits";

interface SplitTableProps {
  table: "schools" | "languages";
  split: SplitResult;
  times: Times;
  words: ResultsWords;
}

/** The numbers of the grid, with what it has no room for. On a phone each row is a card. */
export function SplitTable({ table, split, times, words }: SplitTableProps) {
  const { t } = words;
  const group = t("group.name", { audience: split.audience });
  const caption = t(`${table}.caption`, { group });
  const labels = split.constructs.map((construct) => t(`construct.${construct}`));
  return (
    <Details summary={t(`${table}.table`, { group })}>
      <div className="cards">
        <DataTable
          caption={caption}
          label={caption}
          columns={[
            { key: "name", label: t(table === "schools" ? "table.school" : "table.language") },
            ...split.constructs.map((key, index) => ({ key, label: labels[index] })),
          ]}
          rows={split.rows.map((row) => {
            if (row.scores.every(({ kind }) => kind === "hidden")) {
              return { key: row.key, cells: [row.name], rest: t("plot.hidden") };
            }
            const scores = row.scores.map((score, index) => (
              <LabelledCell
                key={labels[index]}
                label={labels[index]}
                text={scoreText(score, times, words)}
              />
            ));
            return { key: row.key, cells: [row.name, ...scores] };
          })}
        />
      </div>
    </Details>
  );
}

/** A cell that says its column where rows are cards and no head stands above. */
function LabelledCell({ label, text }: { label: string | undefined; text: string }) {
  return (
    <>
      <span className="of">{label}: </span>
      {text}
    </>
  );
}

/** "48 (45–51), 143 of 520 answered", with its change, the share at the top and what makes it less sure. */
function scoreText(score: ScoreResult, { before }: Times, words: ResultsWords): string {
  const { t, number } = words;
  if (score.kind === "hidden") return t("plot.hidden");
  const { interval, coded, top } = score;
  const margin =
    interval && t("plot.interval", { low: number(interval[0]), high: number(interval[1]) });
  const value = [number(score.value), ...(coded ? [t(`plot.${coded}`)] : [])].join(" ");
  return [
    [margin ? `${value} (${margin})` : value, answeredText(score, words)].join(t("text.comma")),
    ...changeTexts(score, before, words),
    ...(top ? [topText(top, words)] : []),
    ...(score.answered?.rate == null
      ? []
      : [t("fact.rate", { rate: number(score.answered.rate) })]),
  ].join(t("text.semicolon"));
}

function changeTexts(score: ShownResult, before: string | null, words: ResultsWords): string[] {
  const { t } = words;
  if (score.change === undefined || score.smallest === undefined) return [];
  const change = [t(`plot.${score.change}`), behindText(score, before, words)];
  return [change.filter(Boolean).join(" "), t("fact.smallest", { points: score.smallest })];
}
