import { inFormula, type ResultsWords } from "../messages/results-words";
import { LEAST_CHANGE } from "../release/release-change";
import type { ExplainedFigure, ShownFigure, Step } from "./results-explained";
import { digitsOf, scoreOf } from "./results-explained-figures";

/** How the change was told, or why none was. */
export function changeStep(
  { before }: ExplainedFigure,
  { figures, isSchool, compared }: ShownFigure,
  words: ResultsWords,
): Step {
  const { t } = words;
  const step = { id: "change", title: t("explained.change", { when: before ?? "…" }) };
  const { change, mean, n_valid: n } = figures;
  if (!change || before === null) {
    const title = t("table.change");
    return { ...step, title, texts: [t("explained.not_compared")], formulas: [] };
  }
  const { points, se, linked, p, p_holm, mdc80, verdict } = change;
  const digits = inFormula(words);
  const one = (value: number) => digitsOf(value, 1, digits);
  const three = (value: number) =>
    value < 0.001 ? `< ${digitsOf(0.001, 3, digits)}` : `= ${digitsOf(value, 3, digits)}`;
  return {
    ...step,
    texts: [
      t(linked ? "explained.change_linked" : "explained.change_alone"),
      t("explained.change_rule", { least: words.number(LEAST_CHANGE) }),
      ...(isSchool && compared > 0 ? [t("explained.holm", { count: compared })] : []),
      t("explained.mdc"),
      t("explained.verdict", { verdict: t(`plot.${verdict}`) }),
    ],
    formulas: [
      `d = ${scoreOf(mean, n, digits)} − ${scoreOf(mean - points, n, digits)} = ${one(points)}`,
      `SE(d) = √(SE₁² + SE₂²${linked ? " − 2·Cov" : ""}) = ${one(se)}`,
      `p ${three(p)}${p_holm === null ? "" : `; p(Holm) ${three(p_holm)}`}`,
      `MDC80 = (1.96 + 0.84) · ${one(se)} = ${one(mdc80)}`,
    ],
  };
}
