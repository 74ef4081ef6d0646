import { ChartTable } from "~/ui/charts/chart-table";
import { ShareAgainst } from "~/ui/charts/share-against";
import { Part } from "~/ui/parts/part";
import type { ResultsWords } from "../messages/results-words";
import { type Gap, largestGaps, type MissingResult, type MissingRow } from "./results-missing";

interface ResultsMissingProps {
  missing: readonly MissingResult[];
  words: ResultsWords;
}

/** Who is missing: shares of the roster against shares of the answers, the largest gaps in words first. */
export function ResultsMissing({ missing, words }: ResultsMissingProps) {
  const { t, list } = words;
  if (missing.length === 0) return null;
  const gaps = largestGaps(missing).map((gap) => gapText(gap, words));
  return (
    <Part id="missing" title={t("missing.title")}>
      <p className="lede">
        {gaps.length > 0 ? t("missing.gaps", { parts: list(gaps) }) : t("missing.none")}
      </p>
      <p>{t("missing.what")}</p>
      <div className="split">
        {missing.map((one) => (
          <MissingFigure key={`${one.audience} ${one.by}`} missing={one} words={words} />
        ))}
      </div>
    </Part>
  );
}

function gapText({ audience, by, name, roster, answered }: Gap, { t, number }: ResultsWords) {
  return t(`missing.gap_${by}`, {
    ...{ group: t("group.among", { audience }), name },
    ...{ roster: number(roster), answered: number(answered) },
  });
}

type FigureProps = { missing: MissingResult; words: ResultsWords };

function MissingFigure({ missing: { audience, by, rows }, words }: FigureProps) {
  const { t, percent } = words;
  const caption = t(`missing.${by}`, { group: t("group.name", { audience }) });
  const most = Math.max(
    1,
    ...rows.flatMap((row) => (row.kind === "shares" ? [row.roster, row.answered] : [])),
  );
  const cells = (row: MissingRow) =>
    row.kind === "hidden"
      ? { key: row.key, cells: [row.name], rest: t("plot.hidden") }
      : { key: row.key, cells: [row.name, percent(row.roster), percent(row.answered)] };
  return (
    <figure aria-label={caption}>
      <figcaption>
        <h3>{caption}</h3>
      </figcaption>
      <div className="rates">
        {rows.map((row) => (
          <MissingBar key={row.key} row={row} most={most} words={words} />
        ))}
      </div>
      <ChartTable
        words={{ summary: t("missing.table", { caption }), caption }}
        columns={[
          { key: "part", label: t("missing.part") },
          { key: "roster", label: t("missing.roster"), numeric: true },
          { key: "answered", label: t("missing.answered"), numeric: true },
        ]}
        rows={rows.map(cells)}
      />
    </figure>
  );
}

function MissingBar(props: { row: MissingRow; most: number; words: ResultsWords }) {
  const { row, most, words } = props;
  const { t, number } = words;
  if (row.kind === "hidden") {
    return (
      <div className="rate">
        <p>{row.name}</p>
        <p className="n">{t("plot.hidden")}</p>
      </div>
    );
  }
  const shares = { roster: number(row.roster), answered: number(row.answered) };
  return (
    <ShareAgainst
      {...{ name: row.name, most, share: row.answered, expected: row.roster }}
      says={t("missing.shares", shares)}
      label={t("missing.label", { name: row.name, ...shares })}
    />
  );
}
