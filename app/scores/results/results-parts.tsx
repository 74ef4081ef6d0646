import { ScorePlot } from "~/ui/charts/score-plot";
import { Details } from "~/ui/parts/details";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import type { ResultsWords } from "../messages/results-words";
import { ResultsItems } from "./results-items-part";
import { ResultsMissing } from "./results-missing-part";
import { ResultsRemarks } from "./results-remarks";
import { scoreWords } from "./results-score-words";
import { ResultsSplit } from "./results-split";
import type { TrendResult } from "./results-trend";
import { ResultsTrend } from "./results-trend-part";
import type { ConstructResult, ResultsView } from "./results-view";

type Props = {
  view: ResultsView;
  words: ResultsWords;
  /** Where figures are explained; null where no link can be followed. */
  explain: string | null;
};

/** Everything a release shows: the same for staff and public, in the page's language. */
export function ResultsParts({ trends, ...props }: Props & { trends: readonly TrendResult[] }) {
  const { view, words, explain } = props;
  const { t } = words;
  const isHeadlined = ({ construct }: ConstructResult) =>
    construct === "awareness" || construct === "buy_in";
  const others = view.constructs.filter((one) => !isHeadlined(one));
  return (
    <>
      {view.constructs.filter(isHeadlined).map((result) => (
        <Part key={result.construct} id={result.construct} title={titleOf(result, words)}>
          <ConstructPlots {...props} result={result} />
        </Part>
      ))}
      {view.notAsked.length > 0 && <NotAsked audiences={view.notAsked} words={words} />}
      {view.comparisons > 0 && (
        <Note>
          <p>
            <strong>{t("change.title")}</strong> {t("change.what", { count: view.comparisons })}
          </p>
        </Note>
      )}
      <ResultsRemarks view={view} words={words} />
      <ResultsTrend trends={trends} words={words} />
      <ResultsSplit {...{ explain, words, times: view }} table="schools" splits={view.schools} />
      <ResultsSplit
        {...{ explain, words, times: view }}
        table="languages"
        splits={view.languages}
      />
      <ResultsMissing missing={view.missing} words={words} />
      {others.length > 0 && (
        <Part id="more" title={t("page.more")}>
          {others.map((result) => (
            <Details key={result.construct} summary={titleOf(result, words)}>
              <div className="stack">
                <ConstructPlots {...props} result={result} />
              </div>
            </Details>
          ))}
        </Part>
      )}
      <ResultsItems items={view.items} words={words} />
      {view.dropped.length > 0 && <Dropped tables={view.dropped} words={words} />}
    </>
  );
}

function NotAsked({ audiences, words }: { audiences: string[]; words: ResultsWords }) {
  const { t } = words;
  const groups = audiences.map((audience) => t("group.among", { audience })).join(t("text.comma"));
  return <p className="soft">{t("page.not_asked", { groups })}</p>;
}

function ConstructPlots(props: Props & { result: ConstructResult }) {
  const { result, view, words, explain } = props;
  const { construct, rows, apart } = result;
  const { t } = words;
  const subject = t(`construct.${construct}`);
  const alone = `${subject}: ${t("plot.apart")}`;
  const telling = { construct, explain, uneven: view.uneven };
  return (
    <>
      {construct !== "concern" && <p>{t(`scale.${construct}`)}</p>}
      {rows.length > 0 && (
        <ScorePlot
          rows={rows}
          label={subject}
          words={scoreWords(subject, rows, view, words, telling)}
        />
      )}
      {apart.length > 0 && (
        <>
          <h3>{t("plot.apart")}</h3>
          <p>{t("plot.apart_what")}</p>
          <ScorePlot
            rows={apart}
            label={alone}
            words={scoreWords(alone, apart, view, words, telling)}
          />
        </>
      )}
    </>
  );
}

function titleOf({ construct }: ConstructResult, { t }: ResultsWords): string {
  return construct === "concern" ? t("construct.concern") : t(`title.${construct}`);
}

const droppable = ["audience", "people_who_answered", "school", "language", "items"] as const;

function Dropped({ tables, words }: { tables: readonly string[]; words: ResultsWords }) {
  const names = droppable.filter((name) => tables.includes(name));
  return (
    <Part id="dropped" title={words.t("dropped.title")}>
      <p>
        {words.t("dropped.what", {
          tables: words.list(names.map((name) => words.t(`dropped.${name}`))),
          count: names.length,
        })}
      </p>
    </Part>
  );
}
