import type { MessageKey } from "~/responses/messages/en";
import { type Translator, translator } from "~/responses/messages/translator";
import type { ScoreRow } from "~/ui/charts/score";
import { ScorePlot } from "~/ui/charts/score-plot";
import { Part } from "~/ui/parts/part";
import type { Beside } from "./beside";
import type { GroupScore } from "./group-scores";
import { plotWords } from "./plot-words";
import { changeWords, fill, reportWords, scoreWord } from "./report-words";

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
    rows.push(groupRow("school", school, beside.school));
  }
  if (rows.length === 0) return null;
  const behind: Record<string, string> = {};
  for (const [key, score] of Object.entries({ group: beside.group, school: beside.school })) {
    if (!score) continue;
    const bound = score.bound && scoreWord(score, words, lang);
    behind[key] = [bound, changeWords(score, lang)].filter(Boolean).join("; ");
  }
  return (
    <ScorePlot
      rows={rows}
      label={title}
      words={plotWords(translated, title, behind, fill(words.now, { day: day ?? "" }))}
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
