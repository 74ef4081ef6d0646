import { formatAmount } from "../needs/amount";
import { openAmount } from "../needs/need";
import type { BoardNeed } from "./board";
import type { BoardWords } from "./words/catalogue";

/** A need's numbers in words; each keeps its own direction on a page from right to left. */
export function numbersOf(need: BoardNeed, { lang, dir, t }: BoardWords) {
  const { kind, unit, progress } = need;
  const spell = (amount: number) => {
    const text = formatAmount(kind, amount, { language: lang, unit });
    return dir === "rtl" ? `\u2068${text}\u2069` : text;
  };
  const values = {
    amount: spell(progress.amount),
    arrived: spell(progress.delivered),
    promised: spell(progress.promised),
    open: spell(openAmount(progress)),
  };
  return {
    says: t("need.says", values),
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
