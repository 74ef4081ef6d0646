import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import type { PlanWords } from "./messages";
import type { PlanKey } from "./messages-en";
import type { ShownScore, WaveScores } from "./version-scores";

type VersionScoresProps = {
  scores: readonly (Omit<WaveScores, "closesAt"> & { closed: string })[];
  resultsBase: string;
  words: PlanWords;
};

/** Awareness of a version and support for it, wave by wave, each with its margin and its n. */
export function VersionScores({ scores, resultsBase, words }: VersionScoresProps) {
  const { t, number, lang } = words;
  if (scores.length === 0) return null;
  return (
    <Part id="scores" title={t("scores.title")}>
      <p>{t("scores.lede")}</p>
      {scores.map((wave) => (
        <div key={`${wave.surveySlug} ${wave.number}`} className="stack">
          <DataTable
            label={t("scores.wave", { number: number(wave.number), day: wave.closed })}
            caption={
              <a href={`${resultsBase}/${wave.surveySlug}?wave=${wave.number}&lang=${lang}`}>
                {t("scores.wave", { number: number(wave.number), day: wave.closed })}
              </a>
            }
            columns={[
              { key: "audience", label: t("scores.audience") },
              { key: "awareness", label: t("scores.awareness") },
              { key: "buy_in", label: t("scores.buy_in") },
            ]}
            rows={wave.rows.map(({ audience, awareness, buyIn }) => ({
              key: audience,
              cells: [
                t(`scores.of.${audience}` as PlanKey),
                scoreWords(awareness, words),
                scoreWords(buyIn, words),
              ],
            }))}
          />
        </div>
      ))}
    </Part>
  );
}

function scoreWords(score: ShownScore | null, { t, number }: PlanWords): string {
  if (!score) return t("scores.hidden");
  const { mean, interval, n } = score;
  const said = { mean: number(mean), n };
  if (!interval) return t("scores.plain", said);
  return t("scores.score", { ...said, low: number(interval[0]), high: number(interval[1]) });
}
