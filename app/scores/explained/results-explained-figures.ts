import { degreesOf, quantileOf } from "../estimates/student-t";
import { inFormula, type ResultsWords } from "../messages/results-words";
import { precisionOf, roundedFor } from "../release/display";
import { boundText } from "../results/results-item-words";
import type { ExplainedFigure, ShownFigure, Step } from "./results-explained";

/** A score as precise as its n allows, in the page's language. */
export function scoreOf(value: number, n: number, { locale }: ResultsWords): string {
  const digits = precisionOf(n) === "low" ? 0 : 1;
  return new Intl.NumberFormat(locale, {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(roundedFor(value, n));
}

/** A figure with so many digits after the point. */
export function digitsOf(value: number, digits: number, { locale }: ResultsWords): string {
  return new Intl.NumberFormat(locale, {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  })
    .format(value)
    .replace("-", "−");
}

/** Standard error and interval; nothing of a bound. */
export function sureStep(
  { isStaff }: ExplainedFigure,
  { figures }: ShownFigure,
  words: ResultsWords,
): Step {
  const { t, number } = words;
  const { mean, se, ci95, n_valid: n } = figures;
  const general = "Var = Σh (1 − n(h)/N(h)) · n(h)/(n(h) − 1) · (Σ (w·e)² − (Σ w·e)²/n(h))";
  const step = { id: "sure", title: t("explained.sure") };
  if (se === null || ci95 === null) {
    return { ...step, texts: [t("explained.se_what")], formulas: [general] };
  }
  const quantile = quantileOf(mean, se, ci95);
  const df = quantile === null || !isStaff ? null : degreesOf(quantile);
  const digits = inFormula(words);
  const score = (value: number) => scoreOf(value, n, digits);
  const [low, high] = ci95;
  const error = digitsOf(se, isStaff ? 2 : 1, digits);
  const q = (of: ResultsWords) => (quantile === null ? "t" : digitsOf(quantile, 2, of));
  return {
    ...step,
    texts: [
      t("explained.se_what"),
      t("explained.ci_what", {
        ...{ t: q(words), df: df === null ? "" : t("explained.df", { df: number(df) }) },
      }),
    ],
    formulas: [
      general,
      `SE = √Var = ${error}`,
      `Y ± t·SE = ${score(mean)} ± ${q(digits)} · ${error} = [${score(low)}; ${score(high)}]`,
    ],
  };
}

/** The share at 75 or more. */
export function topStep({ figures }: ShownFigure, words: ResultsWords): Step {
  const { t } = words;
  const { number } = inFormula(words);
  const { share_at_least_75: share, share_ci95: ends, share_coded: cut } = figures;
  const percent = (value: number) => number(Math.round(100 * value));
  const formula = "p = Σ w·[y ≥ 75] / Σ w";
  if (share === null)
    return { id: "top", title: t("explained.top"), texts: [], formulas: [formula] };
  const whole = Math.round(100 * share);
  const isBound = cut !== null || !ends;
  return {
    ...{ id: "top", title: t("explained.top") },
    texts: [
      t("explained.top_what"),
      ...(cut
        ? [t("explained.top_bound", { bound: boundText({ percent: whole, bound: cut }, words) })]
        : []),
    ],
    formulas: isBound
      ? [formula]
      : [
          `${formula} = ${number(whole)}%`,
          `logit⁻¹(logit p ± t·SE / (p·(1 − p))) = [${percent(ends[0])}%; ${percent(ends[1])}%]`,
        ],
  };
}
