import { boardWords } from "~/partnerships/board/words/catalogue";
import { translator } from "~/responses/messages/translator";
import type { ChainStep } from "~/ui/frames/chain";

const STEPS = ["answer", "publish", "comment", "change", "deliver"] as const;

/** A step of the circle as its readers know it; a public page's handle names its own. */
export type CircleStep = (typeof STEPS)[number];

/** Where a page sits in the circle: what came before it is done. */
export function circleAround(here: CircleStep, lang: string) {
  const at = STEPS.indexOf(here);
  const state = (nth: number) => (nth < at ? "done" : nth === at ? "here" : "next");
  return {
    title: translator(lang).t("chain.title"),
    steps: STEPS.map((step, nth): ChainStep => ({ ...wordsOf(step, lang), state: state(nth) })),
  };
}

/** The whole circle: what came of each step so far, and where to look at it. */
export function circleOf(
  reached: Partial<Record<CircleStep, { href?: string | undefined }>>,
  lang: string,
): ChainStep[] {
  return STEPS.map((step) => ({
    ...wordsOf(step, lang),
    href: reached[step]?.href,
    state: reached[step] ? "done" : "next",
  }));
}

function wordsOf(step: CircleStep, lang: string) {
  const { t } = translator(lang);
  return {
    title: t(`chain.${step}`),
    text: step === "answer" ? boardWords(lang).t("chain.answer_what") : t(`chain.${step}_what`),
  };
}
