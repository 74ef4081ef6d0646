import { mailWords, type ShownScore } from "./messages";
import { wrap } from "./text";

/** Why a person is asked: their place in the audience, and the school they are asked about. */
export function whyAsked(language: string, audience: string, school: string | null): string {
  return mailWords(language).why(audience, school);
}

/**
 * An audience's scores (0 to 100) as sentences for the report-back mail, broken into lines for its
 * text; null is a score that is not shown.
 */
export function scoreSentences(
  language: string,
  audience: string,
  scores: { awareness: ShownScore | null; buyIn: ShownScore | null },
): { group: string; awareness: string; buyIn: string } {
  const words = mailWords(language);
  const name = words.audiences[audience] ?? audience;
  const sentence = (construct: string, score: ShownScore | null) =>
    wrap(
      score
        ? words.scoreWords({ construct, audience: name, ...wholePoints(score) })
        : words.notShown(construct),
    );
  return {
    group: words.yourGroup(name),
    awareness: sentence(words.awareness, scores.awareness),
    buyIn: sentence(words.buyIn, scores.buyIn),
  };
}

/** Whole points, each to the nearest, as on the pages of results. */
function wholePoints(score: ShownScore): ShownScore {
  const { mean, interval } = score;
  return {
    ...score,
    mean: Math.round(mean),
    interval: interval && { low: Math.round(interval.low), high: Math.round(interval.high) },
  };
}
