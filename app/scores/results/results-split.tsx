import { ScoreGrid } from "~/ui/charts/score-grid";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import type { ResultsWords } from "../messages/results-words";
import { explainHref } from "./results-facts";
import { answeredText, behindText, labelText, type Times } from "./results-row-words";
import type { ShownResult } from "./results-rows";
import { SplitTable } from "./results-split-table";
import type { SplitResult } from "./results-splits";

interface ResultsSplitProps {
  table: "schools" | "languages";
  splits: readonly SplitResult[];
  times: Times;
  explain: string | null;
  words: ResultsWords;
}

/** Awareness and buy-in by school or by language, in the order of names. */
export function ResultsSplit(props: ResultsSplitProps) {
  const { table, splits, words } = props;
  const { t } = words;
  if (splits.length === 0) return null;
  return (
    <Part id={table} title={t(`${table}.title`)}>
      {table === "schools" && <p>{t("schools.what")}</p>}
      {splits.map((split) => (
        <div key={split.audience} className="stack">
          <h3>{captionOf(table, split, words)}</h3>
          {table === "schools" && <Compared split={split} words={words} />}
          <SplitGrid {...props} split={split} />
        </div>
      ))}
    </Part>
  );
}

/** That chance was told apart among how many schools: once, where it is as many of each measure. */
function Compared({ split, words: { t, list } }: { split: SplitResult; words: ResultsWords }) {
  const counts = [...new Set(split.compared)].filter((count) => count > 0);
  if (counts.length === 0) return null;
  const texts = counts.map((count) => {
    const own = split.constructs.filter((_, index) => split.compared[index] === count);
    return t("schools.holm", { count, construct: list(own.map((one) => t(`construct.${one}`))) });
  });
  return <p className="soft">{texts.join(" ")}</p>;
}

function captionOf(
  table: ResultsSplitProps["table"],
  { audience }: SplitResult,
  { t }: ResultsWords,
): string {
  return t(`${table}.caption`, { group: t("group.name", { audience }) });
}

function SplitGrid(props: ResultsSplitProps & { split: SplitResult }) {
  const { table, split, times, explain, words } = props;
  const { t, number } = words;
  const columns = split.constructs.map((construct) => t(`construct.${construct}`));
  const constructOf = (column: string) => split.constructs[columns.indexOf(column)] ?? "awareness";
  return (
    <ScoreGrid<ShownResult>
      label={captionOf(table, split, words)}
      columns={columns}
      rows={split.rows.map((row) => {
        const shown = row.scores.find((score) => score.kind === "score");
        return { ...row, detail: shown && answeredText(shown, words) };
      })}
      words={{
        number,
        notShown: t("plot.hidden"),
        label: (score, column) => `${column}. ${labelText(score, times.before, words)}`,
        says: (score, column) => (
          <Says
            {...{ score, column, words }}
            before={times.before}
            href={explain && explainHref(explain, score.place, constructOf(column))}
          />
        ),
      }}
    >
      <SplitTable {...{ table, split, times, words }} />
    </ScoreGrid>
  );
}

interface SaysProps {
  score: ShownResult;
  column: string;
  before: string | null;
  href: string | null;
  words: ResultsWords;
}

/** The number, which leads to how it was computed, its interval and its change. */
function Says({ score, column, before, href, words }: SaysProps) {
  const { t, number } = words;
  const { interval, change } = score;
  const value = <strong className="num">{number(score.value)}</strong>;
  return (
    <>
      {href === null ? (
        value
      ) : (
        <a href={href}>
          {value}
          <span className="hidden">
            , {t("explain.of", { subject: column, name: score.name })}. {t("explain.link")}
          </span>
        </a>
      )}{" "}
      {score.coded && t(`plot.${score.coded}`)}{" "}
      {interval && (
        <span className="soft num">
          ({t("plot.interval", { low: number(interval[0]), high: number(interval[1]) })})
        </span>
      )}{" "}
      {change && <Tag look={change}>{t(`plot.${change}`)}</Tag>}{" "}
      {change && change !== "same" && behindText(score, before, words)}
    </>
  );
}
