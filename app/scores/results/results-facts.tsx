import type { Construct } from "~/surveys/construct";
import { CONSTRUCT_RULES } from "~/surveys/construct";
import { type ResultsWords, separatorOf } from "../messages/results-words";
import type { WeightRemark } from "./results-headline";
import { boundText } from "./results-item-words";
import type { Place, ShownResult } from "./results-rows";

/** What else there is to say of a figure, as short phrases. */
export function factTexts(
  row: ShownResult,
  construct: Construct,
  uneven: WeightRemark | undefined,
  words: ResultsWords,
): string[] {
  const { t } = words;
  const { answered, top, dontKnow } = row;
  return [
    ...(answered && answered.n !== row.n ? [t("fact.scored", { count: row.n })] : []),
    ...(answered?.rate == null ? [] : [t("fact.rate", { rate: words.number(answered.rate) })]),
    ...(top ? [topText(top, words)] : []),
    ...(dontKnow ? [dontKnowText(dontKnow, construct, words)] : []),
    ...(row.smallest === undefined
      ? []
      : [
          t("fact.smallest", { points: row.smallest }),
          t(row.linked ? "fact.linked" : "fact.not_linked"),
        ]),
    ...(row.reliability === "experimental" ? [t("fact.experimental")] : []),
    ...(row.reliability === "unpublished" ? [t("fact.unpublished")] : []),
    ...(uneven ? [t(`fact.${uneven}`)] : []),
  ];
}

export function topText(top: NonNullable<ShownResult["top"]>, words: ResultsWords): string {
  const { t, number } = words;
  const share = boundText({ percent: top.share, bound: top.coded }, words);
  if (!top.interval || top.coded) return t("fact.top", { share });
  const [low, high] = top.interval;
  return t("fact.top_interval", { share, low: number(low), high: number(high) });
}

function dontKnowText(
  { share, coded }: NonNullable<ShownResult["dontKnow"]>,
  construct: Construct,
  words: ResultsWords,
): string {
  const { dontKnow } = CONSTRUCT_RULES[construct];
  return words.t(`fact.dont_know_${dontKnow}`, {
    share: boundText({ percent: share, bound: coded }, words),
  });
}

/** The address that explains a figure: its row and its construct, after what leads to the page. */
export function explainHref(base: string, place: Place, construct: string): string {
  const query = new URLSearchParams({ ...place, construct });
  return `${base}${base.includes("?") ? "&" : "?"}${query}`;
}

interface ResultFactsProps {
  row: ShownResult;
  construct: Construct;
  uneven: WeightRemark | undefined;
  /** Where figures are explained; null where nothing can be followed, as in print. */
  explain: string | null;
  words: ResultsWords;
}

/** The facts of one figure in a line, and the way to how it was computed. */
export function ResultFacts({ row, construct, uneven, explain, words }: ResultFactsProps) {
  const { t } = words;
  const texts = factTexts(row, construct, uneven, words);
  const between = separatorOf(words);
  return (
    <>
      {texts.join(between)}
      {explain !== null && (
        <span className="ask">
          {texts.length > 0 && between}
          <a href={explainHref(explain, row.place, construct)}>
            {t("explain.link")}
            <span className="hidden">
              {" "}
              {t("explain.of", { subject: t(`construct.${construct}`), name: row.name })}
            </span>
          </a>
        </span>
      )}
    </>
  );
}
