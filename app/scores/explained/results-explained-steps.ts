import { inFormula, type ResultsWords } from "../messages/results-words";
import type { ExplainedFigure, ShownFigure, Step } from "./results-explained";
import { changeStep } from "./results-explained-change";
import { digitsOf, scoreOf, sureStep, topStep } from "./results-explained-figures";

/** How a figure came about, from the questions to what is hidden; of a hidden one, why it is. */
export function explainedSteps(figure: ExplainedFigure, words: ResultsWords): Step[] {
  const { shown } = figure;
  if (!shown)
    return [askedStep(figure, words), personStep(figure, words), hiddenStep(figure, words)];
  return [
    askedStep(figure, words),
    personStep(figure, words),
    whoStep(shown, words),
    ...(shown.isAlone ? [] : [weightStep(figure, shown, words)]),
    meanStep(shown, words),
    ...(shown.isAlone ? [] : [sureStep(figure, shown, words), topStep(shown, words)]),
    ...(shown.isAlone ? [] : [changeStep(figure, shown, words)]),
    ...reliabilitySteps(shown, words),
    hiddenStep(figure, words),
  ];
}

function askedStep({ items }: ExplainedFigure, { t }: ResultsWords): Step {
  return {
    ...{ id: "asked", title: t("explained.asked"), formulas: [], items },
    texts: [t("explained.asked_what", { count: items.length })],
  };
}

function personStep({ rule }: ExplainedFigure, { t, number }: ResultsWords): Step {
  const { minimum, of, dontKnow } = rule;
  return {
    ...{ id: "person", title: t("explained.person") },
    texts: [
      t("explained.points"),
      t("explained.minimum", { minimum: number(minimum), of: number(of) }),
      t(`explained.dont_know_${dontKnow}`),
    ],
    formulas: ["x = 100 · (code − min) / (max − min)", `y = Σ x / m, m ≥ ${minimum}`],
  };
}

function whoStep({ n, people, rate, figures, isAlone }: ShownFigure, words: ResultsWords): Step {
  const { t, number } = words;
  const valid = number(figures.n_valid);
  const all = number(n ?? figures.n_valid);
  return {
    ...{ id: "who", title: t("explained.who") },
    texts: [
      people === null || isAlone
        ? t("explained.alone", { n: all, valid })
        : t("explained.of", { n: all, people: number(people), valid }),
      ...(rate === null || isAlone
        ? []
        : [t("explained.rate", { rate: number(Math.round(100 * rate)) })]),
      ...(isAlone ? [t("explained.no_list")] : []),
    ],
    formulas: rate === null || isAlone ? [] : ["RR2 = (I + P) / (I + P + R + NC + O + UH + UO)"],
  };
}

function weightStep(
  { isStaff }: ExplainedFigure,
  { weighting }: ShownFigure,
  words: ResultsWords,
): Step {
  const { t } = words;
  const deff = weighting?.deff ?? 1;
  return {
    ...{ id: "weights", title: t("explained.weights") },
    texts: [
      t("explained.weight_base"),
      ...(weighting && !weighting.isRaked ? [t("explained.unraked")] : []),
      ...(weighting && isStaff
        ? [
            t("explained.weights_here", {
              ...{ joined: weighting.joined, capped: weighting.capped },
              ...{
                error: digitsOf(100 * weighting.error, 1, words),
                deff: digitsOf(weighting.deff, 1, words),
              },
            }),
          ]
        : []),
      ...(deff > 4 ? [t("explained.too_uneven")] : deff > 2 ? [t("explained.uneven")] : []),
    ],
    formulas: ["w = N(h) / n(h); w ← w · N(k) / Σ w", "deff = n · Σ w² / (Σ w)²"],
  };
}

function meanStep({ figures }: ShownFigure, words: ResultsWords): Step {
  const { t } = words;
  const value = scoreOf(figures.mean, figures.n_valid, words);
  const cut = figures.mean_coded;
  return {
    ...{ id: "mean", title: t("explained.mean") },
    texts: [
      t("explained.mean_what"),
      ...(cut ? [t("explained.bound", { value, bound: t(`plot.${cut}`) })] : []),
      ...(figures.n_valid < 30 ? [t("explained.low_precision")] : []),
    ],
    formulas: [
      cut
        ? "Y = Σ w·y / Σ w"
        : `Y = Σ w·y / Σ w = ${scoreOf(figures.mean, figures.n_valid, inFormula(words))}`,
    ],
  };
}

function reliabilitySteps({ figures: { reliability } }: ShownFigure, words: ResultsWords): Step[] {
  if (!reliability) return [];
  const { t, number } = words;
  const two = (value: number) => digitsOf(value, 2, inFormula(words));
  const { label, n_complete, alpha, alpha_ci95, omega } = reliability;
  const [low, high] = alpha_ci95 ?? [null, null];
  return [
    {
      ...{ id: "reliability", title: t("explained.reliability") },
      texts:
        n_complete === null
          ? [t("explained.reliability_few")]
          : [
              t("explained.reliability_what", { n: number(n_complete) }),
              t(`explained.label_${label}`),
            ],
      formulas: [
        ...(alpha === null
          ? ["α = p/(p − 1) · (1 − tr C / 1′C1)"]
          : [`α = p/(p − 1) · (1 − tr C / 1′C1) = ${two(alpha)}`]),
        ...(low === null || high === null ? [] : [`[${two(low)}; ${two(high)}]`]),
        ...(omega === null ? [] : [`ω = (Σλ)² / ((Σλ)² + Σθ) = ${two(omega)}`]),
      ],
    },
  ];
}

function hiddenStep({ isStaff, shown }: ExplainedFigure, { t }: ResultsWords): Step {
  return {
    ...{ id: "hidden", title: t("explained.hidden"), formulas: [] },
    texts: [
      ...(shown ? [] : [t("explained.hidden_here")]),
      t("explained.hidden_others"),
      ...(isStaff ? [t("explained.hidden_staff")] : []),
      t("explained.frozen"),
    ],
  };
}
