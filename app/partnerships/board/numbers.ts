import { formatAmount, formatCount } from "../needs/amount";
import { openAmount } from "../needs/need";
import type { BoardNeed } from "./board";
import type { BoardWords } from "./words/catalogue";

/** A need's numbers in words; from right to left each stands apart, before its unit in another script too. */
export function numbersOf(need: BoardNeed, { lang, dir, t }: BoardWords) {
  const { kind, unit, progress } = need;
  const apart = (text: string) => (dir === "rtl" ? `\u2067${text}\u2069` : text);
  const spell = (amount: number) => apart(formatCount(kind, amount, lang));
  const values = {
    amount: apart(formatAmount(kind, progress.amount, { language: lang, unit })),
    arrived: spell(progress.delivered),
    promised: spell(progress.promised),
    open: spell(openAmount(progress)),
  };
  const isUntouched = progress.delivered + progress.promised === 0;
  return {
    says: t(isUntouched ? "need.needed" : "need.says", values),
    open: t("need.open", values),
    label: t("need.label", values),
  };
}

/** What there is to say of a need that does not simply wait for offers. */
export function stateSentence(need: BoardNeed, { t }: BoardWords): string | null {
  if (need.isMet) return t("need.met");
  if (need.state === "paused") return t("need.paused");
  if (need.state === "closed") return t("need.closed");
  return openAmount(need.progress) === 0 ? t("need.promised") : null;
}
