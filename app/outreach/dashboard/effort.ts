import { Temporal } from "temporal-polyfill";
import type { Audience } from "~/people/audience";
import type { Touch } from "../touches/touch";

/** What a touch, or a mailing as one, says for counting. */
export type Act = Pick<
  Touch,
  | "channel"
  | "messageType"
  | "audiences"
  | "schoolIds"
  | "languages"
  | "happenedOn"
  | "reach"
  | "reachBy"
  | "costCents"
  | "minutes"
>;

export type Effort = {
  touches: number;
  /** People reached, added up: somebody reached twice counts twice. Null where no touch says it. */
  reach: number | null;
  lastOn: string | null;
};

/** People of an audience that a touch reached; all of its people where nobody told them apart. */
export const reachOf = ({ reach, reachBy }: Act, audience: Audience): number | null =>
  reachBy?.[audience] ?? reach;

/** How much these touches are together. */
export function effortOf(
  acts: readonly Act[],
  peopleOf: (act: Act) => number | null = ({ reach }) => reach,
): Effort {
  const known = acts.map(peopleOf).filter((people) => people !== null);
  const days = acts.map(({ happenedOn }) => happenedOn).sort();
  return {
    touches: acts.length,
    reach: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
    lastOn: days.at(-1) ?? null,
  };
}

export type Row<Key extends string> = Effort & { key: Key };

/** Touches by each key they have, the most first; a touch for two audiences counts with both. */
export function effortBy<Key extends string>(
  acts: readonly Act[],
  keysOf: (act: Act) => readonly Key[],
  keys: readonly Key[],
  peopleOf: (act: Act, key: Key) => number | null = ({ reach }) => reach,
): Row<Key>[] {
  const rows = keys.map((key) => ({
    key,
    ...effortOf(
      acts.filter((act) => keysOf(act).includes(key)),
      (act) => peopleOf(act, key),
    ),
  }));
  return rows.sort((a, b) => b.touches - a.touches);
}

export const within = (acts: readonly Act[], from: string, to: string): Act[] =>
  acts.filter(({ happenedOn }) => happenedOn >= from && happenedOn <= to);

/** Days from one day to another, as 2026-10-30. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" })
    .days;
}

export const daysBefore = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString();

/** Touches in 30 days, at the rate of so many in so many days; one decimal. */
export const perMonth = (touches: number, days: number): number =>
  Math.round((touches / days) * 300) / 10;
