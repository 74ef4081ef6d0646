import type { MessageKey } from "~/responses/messages/en";
import { type Translator, translator } from "~/responses/messages/translator";
import type { ScoreRow } from "~/ui/charts/score";
import { ScorePlot, type ScoreWords } from "~/ui/charts/score-plot";
import { Part } from "~/ui/parts/part";
import type { Beside } from "./beside";
import type { GroupScore } from "./group-scores";
import { fill, reportWords, scoreWord } from "./report-words";

interface BesidePlotsProps {
  lang: string;
  besides: readonly Beside[];
  /** An audience, or `partners`. */
  audience: string;
  school: string | null;
  /** When the groups' results were published; null: not yet, so only own scores are shown. */
  day: string | null;
}

/** A construct a part: the reader's own score, their group's and their school's. */
export function BesidePlots(props: BesidePlotsProps) {
  const { lang, besides } = props;
  const translated = translator(lang);
  const { t } = translated;
  return besides.map((beside) => {
    const title = t(`construct.${beside.construct}` as MessageKey);
    return (
      <Part key={beside.construct} id={beside.construct} title={title}>
        <p>{t(`scale.${beside.construct}` as MessageKey)}</p>
        {beside.own === null && <p>{t("receipt.no_score")}.</p>}
        <Plot {...props} beside={beside} title={title} translated={translated} />
      </Part>
    );
  });
}

interface PlotProps extends BesidePlotsProps {
  beside: Beside;
  title: string;
  translated: Translator;
}

function Plot({ lang, beside, title, translated, audience, school, day }: PlotProps) {
  const { words } = reportWords(lang);
  const { t } = translated;
  const group = t("receipt.group", { audience });
  const rows: ScoreRow[] = [];
  if (typeof beside.own === "number") {
    const value = Math.round(beside.own);
    rows.push({ kind: "score", key: "own", name: t("receipt.you"), value, own: true });
  }
  if (day !== null) rows.push(groupRow("group", group, beside.group));
  if (day !== null && school !== null && beside.school !== undefined) {
    rows.push(groupRow("school", fill(words.school, { group, school }), beside.school));
  }
  if (rows.length === 0) return null;
  const bounds: Record<string, string> = {};
  for (const [key, score] of Object.entries({ group: beside.group, school: beside.school })) {
    if (score?.bound) bounds[key] = scoreWord(score, words);
  }
  return (
    <ScorePlot
      rows={rows}
      label={title}
      words={plotWords(translated, title, bounds, fill(words.now, { day: day ?? "" }))}
    />
  );
}

function groupRow(key: string, name: string, score: GroupScore | null): ScoreRow {
  if (!score) return { kind: "hidden", key, name };
  const { mean, interval, n } = score;
  return {
    ...{ kind: "score" as const, key, name, n, value: Math.round(mean) },
    ...(interval ? { interval: [interval.low, interval.high] as const } : {}),
  };
}

function plotWords(
  { t, language }: Translator,
  title: string,
  bounds: Record<string, string>,
  now: string,
): ScoreWords {
  const { words } = reportWords(language);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const range = (low: number, high: number) => t("receipt.range", { low, high });
  return {
    number,
    interval: range,
    detail: ({ n }) => (n === undefined ? "" : t("receipt.answered", { count: n })),
    label: ({ name, value, interval }) =>
      `${name}: ${number(value)}${interval ? `, ${range(...interval)}` : ""}`,
    changes: { up: "", down: "", same: "" },
    behind: ({ key }) => bounds[key] ?? "",
    notShown: t("receipt.hidden"),
    reason: t("receipt.hidden_why"),
    legend: { label: words.legend, now, margin: words.margin, own: t("receipt.you") },
    table: {
      ...{ summary: t("receipt.table"), caption: title, group: words.column },
      ...{ answered: words.answered, now: words.score, interval: words.interval },
      ...{ before: "", change: "", none: words.none, notCompared: "" },
    },
  };
}
