import type { Entry } from "~/ui/parts/entries";
import { Tag } from "~/ui/parts/tag";
import { formatAmount, formatCount } from "./amount";
import type { NeedInView } from "./load-needs.server";
import { needTextIn, openAmount } from "./need";
import { NeedMeter } from "./need-meter";
import { dayWords, kindWords, shortPriority, stateLooks, stateWords } from "./need-words";

/** A need in a list for staff. */
export function needEntry(need: NeedInView): Entry {
  const text = needTextIn(need, "en");
  const facts = [
    kindWords[need.kind],
    shortPriority[need.priority],
    need.school ?? "Whole district",
    need.neededBy && `by ${dayWords(need.neededBy)}`,
    need.goal && `for “${need.goal.title}”`,
  ];
  return {
    key: need.id,
    title: (
      <a href={`/admin/needs/${need.id}`} lang={text.lang}>
        {text.title}
      </a>
    ),
    side: <Tag look={stateLooks[need.state]}>{stateWords[need.state]}</Tag>,
    text: facts.filter(Boolean).join(" · "),
    body: <NeedNumbers need={need} />,
  };
}

/** The meter with its numbers in a sentence. */
export function NeedNumbers({ need }: { need: NeedInView }) {
  const { unit } = needTextIn(need, "en");
  const spell = (amount: number) => formatCount(need.kind, amount, "en");
  const { amount, delivered, promised } = need.progress;
  const open = spell(openAmount(need.progress));
  const whole = formatAmount(need.kind, amount, { language: "en", unit });
  const isUntouched = delivered + promised === 0;
  const says = isUntouched
    ? `${whole} needed`
    : `${spell(delivered)} arrived, ${spell(promised)} promised, of ${whole}`;
  return (
    <div className="stack">
      <NeedMeter progress={need.progress} label={`${says}. ${open} open.`} />
      <div className="entry-head">
        <p>{says}</p>
        <p>
          <strong>{open} open</strong>
        </p>
      </div>
    </div>
  );
}
