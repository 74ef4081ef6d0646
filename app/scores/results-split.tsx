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
        const caption = t(`${table}.caption`, { group });
        return (
          <DataTable
            key={split.audience}
            caption={caption}
            label={caption}
            columns={[
              { key: "name", label: t(table === "schools" ? "table.school" : "table.language") },
              ...split.constructs.map((construct) => ({
                key: construct,
                label: t(`construct.${construct}`),
              })),
            ]}
            rows={split.rows.map((row) => ({
              key: row.key,
              ...(row.scores.every(({ kind }) => kind === "hidden")
                ? { cells: [row.name], rest: t("plot.hidden") }
                : { cells: [row.name, ...row.scores.map((score) => scoreText(score, words))] }),
            }))}
          />
        );
      })}
    </Part>
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
