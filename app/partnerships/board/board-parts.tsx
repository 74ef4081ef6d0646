import { withLanguage } from "~/plans/reading";
import { translator } from "~/responses/messages/translator";
import { Swatch } from "~/ui/charts/swatch";
import { Button } from "~/ui/fields/button";
import { Chain } from "~/ui/frames/chain";
import { takesOffers } from "../needs/need";
import { NeedMeter } from "../needs/need-meter";
import type { BoardNeed } from "./board";
import { numbersOf, stateSentence } from "./numbers";
import type { BoardWords } from "./words/catalogue";

const steps = ["answer", "publish", "comment", "change", "deliver"] as const;

type Places = { base: string; keep: string | null; words: BoardWords };

/** What the parts of a meter mean. */
export function BoardLegend({ words: { t } }: { words: BoardWords }) {
  return (
    <ul className="legend" aria-label={t("legend.title")}>
      <li>
        <Swatch look="done" />
        {t("legend.arrived")}
      </li>
      <li>
        <Swatch look="coming" /> {t("legend.promised")}
      </li>
      <li>
        <Swatch look="rest" />
        {t("legend.open")}
      </li>
    </ul>
  );
}

/** Needs as a list: what and what for beside how far each has come. */
export function NeedList({ needs, ...places }: Places & { needs: readonly BoardNeed[] }) {
  const { base, keep, words } = places;
  return (
    <ul className="entries needs">
      {needs.map((need) => (
        <li key={need.id} id={`need-${need.id}`}>
          <div>
            <p className="kind">{words.t(`kind.${need.kind}`)}</p>
            <h3 lang={need.lang ?? undefined} dir={need.lang ? "auto" : undefined}>
              <a href={withLanguage(`${base}/needs/${need.id}`, keep)}>{need.title}</a>
            </h3>
            <Why need={need} {...places} />
          </div>
          <div>
            <Progress need={need} words={words} />
            <OfferButton need={need} {...places} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Why({ need, base, keep, words }: Places & { need: BoardNeed }) {
  const { why, lang, school, neededBy } = need;
  const facts = [
    school?.name ?? words.t("need.district"),
    neededBy && `${words.t("need.by")} ${words.day(neededBy)}`,
  ];
  return (
    <>
      {why && (
        <p className="soft as-typed" lang={lang ?? undefined} dir={lang ? "auto" : undefined}>
          {why}
        </p>
      )}
      <p className="soft">
        {facts.filter(Boolean).join(" · ")}
        {need.goal && (
          <>
            {" · "}
            <a href={goalHref(need.goal, base, keep)}>{words.t("need.plan")}</a>
          </>
        )}
      </p>
    </>
  );
}

/** The plan's goal, on the page of its plan. */
export function goalHref(
  goal: NonNullable<BoardNeed["goal"]>,
  base: string,
  keep: string | null,
): string {
  return withLanguage(`${base}/plans/${goal.plan}#goal-${goal.id}`, keep);
}

/** The meter, its numbers in a sentence, and what else there is to know of its state. */
export function Progress({ need, words }: { need: BoardNeed; words: BoardWords }) {
  const { says, open, label } = numbersOf(need, words);
  const sentence = stateSentence(need, words);
  return (
    <>
      <NeedMeter progress={need.progress} label={label} />
      <div className="entry-head">
        <p>{says}</p>
        {!need.isMet && (
          <p>
            <strong>{open}</strong>
          </p>
        )}
      </div>
      {sentence && <p>{sentence}</p>}
    </>
  );
}

type OfferButtonProps = Places & { need: BoardNeed; look?: "main" | "quiet" };

/** The way to offer; a need that takes none has none. */
export function OfferButton({ need, base, keep, words, look = "quiet" }: OfferButtonProps) {
  if (!takesOffers(need) || need.isMet) return null;
  const give = words.t(`give.${need.kind}`);
  return (
    <p className="no-print">
      <Button
        look={look}
        small={look === "quiet"}
        href={withLanguage(`${base}/needs/${need.id}/offers`, keep)}
        label={`${give}: ${need.title}`}
      >
        {give}
      </Button>
    </p>
  );
}

/** Where needs sit in the circle: the last step before it begins again. */
export function BoardChain({ words }: { words: BoardWords }) {
  const { t } = translator(words.lang);
  return (
    <Chain
      title={t("chain.title")}
      steps={steps.map((step) => ({
        title: t(`chain.${step}`),
        text: step === "answer" ? words.t("chain.answer_what") : t(`chain.${step}_what`),
        state: step === "deliver" ? "here" : "done",
      }))}
    />
  );
}
