import type { ResultsWords } from "../messages/results-words";
import { boundText } from "./results-item-words";
import type { ShownResult } from "./results-rows";

export type Times = { when: string; before: string | null };

/** "21 of 80 answered, low precision". */
export function answeredText(row: ShownResult, words: ResultsWords): string {
  const { t, number } = words;
  const { answered } = row;
  const of =
    answered?.people && !row.openLink
      ? t("fact.of", { n: number(answered.n), people: number(answered.people) })
      : t("plot.answered", { count: answered?.n ?? row.n });
  return [
    of,
    ...(row.lowPrecision ? [t("plot.low")] : []),
    ...(row.fewAnswered ? [t("plot.few")] : []),
    ...(row.openLink ? [t("plot.open")] : []),
  ].join(t("text.comma"));
}

/** "Families: 48, interval 47 to 49; March 2026: 40". */
export function labelText(
  row: ShownResult,
  before: string | null,
  { t, number }: ResultsWords,
): string {
  const { name, interval } = row;
  const value = number(row.value);
  const label = interval
    ? t("plot.label_interval", { name, value, low: number(interval[0]), high: number(interval[1]) })
    : t("plot.label", { name, value });
  if (row.before === undefined || before === null) return label;
  return t("plot.label_before", { label, when: before, before: number(row.before) });
}

/** "8 since March 2026", where the change is clear. */
export function behindText(
  row: ShownResult,
  before: string | null,
  { t, number }: ResultsWords,
): string {
  if (before === null) return "";
  if (row.openLink || row.change === undefined) return t("plot.not_compared");
  if (row.change === "same" || row.points === undefined) return "";
  return t("plot.since", { points: number(row.points), when: before });
}

/** The cells of N, response rate, 75 or more, don't know and the smallest change seen. */
export function moreCells(
  { answered, top, dontKnow, smallest }: ShownResult,
  words: ResultsWords,
): string[] {
  const { t, number } = words;
  const none = t("table.none");
  const share = (part: Pick<NonNullable<ShownResult["top"]>, "share" | "coded"> | undefined) =>
    part ? boundText({ percent: part.share, bound: part.coded }, words) : none;
  return [
    answered?.people ? number(answered.people) : none,
    answered?.rate == null ? none : words.percent(answered.rate),
    share(top),
    share(dontKnow),
    smallest === undefined ? none : number(smallest),
  ];
}
