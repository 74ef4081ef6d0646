import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import type { ResultsWords } from "./messages";
import type { ScoreResult } from "./results-rows";
import type { SplitResult } from "./results-view";

interface ResultsSplitProps {
  table: "schools" | "languages";
  splits: readonly SplitResult[];
  words: ResultsWords;
}

/** Awareness and buy-in by school or by language, in the order of names. */
export function ResultsSplit({ table, splits, words }: ResultsSplitProps) {
  const { t } = words;
  if (splits.length === 0) return null;
  return (
    <Part id={table} title={t(`${table}.title`)}>
      {table === "schools" && <p>{t("schools.what")}</p>}
      {splits.map((split) => {
        const group = t("group.name", { audience: split.audience });
        return (
          <div key={split.audience} className="cards">
            <SplitTable table={table} split={split} words={words} group={group} />
          </div>
        );
      })}
    </Part>
  );
}

interface SplitTableProps {
  table: ResultsSplitProps["table"];
  split: SplitResult;
  words: ResultsWords;
  group: string;
}

function SplitTable({ table, split, words, group }: SplitTableProps) {
  const { t } = words;
  const caption = t(`${table}.caption`, { group });
  const labels = split.constructs.map((construct) => t(`construct.${construct}`));
  return (
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
          <LabelledCell key={labels[index]} label={labels[index]} text={scoreText(score, words)} />
        ));
        return { key: row.key, cells: [row.name, ...scores] };
      })}
    />
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

/** "48 (45–51), 143 people answered", with what makes it less sure. */
function scoreText(score: ScoreResult, { t, number }: ResultsWords): string {
  if (score.kind === "hidden") return t("plot.hidden");
  const { interval, coded } = score;
  const margin =
    interval && t("plot.interval", { low: number(interval[0]), high: number(interval[1]) });
  const value = [number(score.value), ...(coded ? [t(`plot.${coded}`)] : [])].join(" ");
  return [
    margin ? `${value} (${margin})` : value,
    t("plot.answered", { count: score.n }),
    ...(score.lowPrecision ? [t("plot.low")] : []),
    ...(score.fewAnswered ? [t("plot.few")] : []),
  ].join(", ");
}
