import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { type ResultsWords, separatorOf } from "../messages/results-words";
import type { ExplainedFigure, Step } from "./results-explained";
import { scoreOf } from "./results-explained-figures";
import { explainedSteps } from "./results-explained-steps";

/** An explanation as a page reads it: words only, so that no figure leaves the server that no page says. */
export type Explanation = { title: string; steps: Step[] };

export function explanationOf(figure: ExplainedFigure, words: ResultsWords): Explanation {
  const { t } = words;
  const { shown, name } = figure;
  const construct = t(`construct.${figure.construct}`);
  const title = shown
    ? t("explained.title", {
        ...{ construct, name },
        value: scoreOf(shown.figures.mean, shown.figures.n_valid, words),
      })
    : t("explained.title_hidden", { construct, name });
  return { title, steps: explainedSteps(figure, words) };
}

interface ExplainedPageProps extends Explanation {
  /** The survey's title. */
  kicker: string;
  /** The results it stands on. */
  back: string;
  words: ResultsWords;
}

/** One number, explained down to its formula; the same for staff and public. */
export function ExplainedPage({ title, steps, kicker, back, words }: ExplainedPageProps) {
  const { t } = words;
  return (
    <>
      <PageHead kicker={kicker} title={title} lede={t("explained.lede")}>
        <a href={back}>{t("explained.back")}</a>
      </PageHead>
      {steps.map((step) => (
        <StepPart key={step.id} step={step} words={words} />
      ))}
    </>
  );
}

function StepPart({ step, words }: { step: Step; words: ResultsWords }) {
  const { id, title, texts, formulas, items = [] } = step;
  return (
    <Part id={id} title={title}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {items.length > 0 && (
        <ol>
          {items.map((item) => (
            <li key={item.id}>
              <span lang={item.text.lang}>{item.text.text}</span>
              <br />
              <small className="soft">{item.options.join(separatorOf(words))}</small>
            </li>
          ))}
        </ol>
      )}
      {formulas.length > 0 && (
        <div className="formula" dir="ltr">
          {formulas.map((formula) => (
            <code key={formula}>{formula}</code>
          ))}
        </div>
      )}
    </Part>
  );
}
