import { AUDIENCES, type Audience } from "~/people/audience";
import { CHANNELS, MESSAGE_TYPES } from "../touches/touch";
import { type Act, daysBefore, effortBy, effortOf, reachOf, within } from "./effort";
import { type HandledCase, type Handling, handlingOf } from "./handling";
import { hideSmall } from "./suppress";

export type Named = { id: string; name: string };

/** The four questions' figures for the days of a period, until today. */
export function figuresOf(
  acts: readonly Act[],
  { today, period, schools }: { today: string; period: number; schools: readonly Named[] },
) {
  const own = within(acts, daysBefore(today, period - 1), today);
  const languages = [...new Set(own.flatMap((act) => act.languages))].sort();
  const sum = (of: (act: Act) => number | null) =>
    own.reduce((total, act) => total + (of(act) ?? 0), 0);
  return {
    all: effortOf(own),
    channels: effortBy(own, ({ channel }) => [channel], CHANNELS),
    types: effortBy(own, ({ messageType }) => [messageType], MESSAGE_TYPES),
    audiences: effortBy(own, ({ audiences }) => audiences, AUDIENCES, reachOf),
    schools: effortBy(
      own,
      ({ schoolIds }) => schoolIds,
      schools.map(({ id }) => id),
    ),
    languages: effortBy(own, (act) => act.languages, languages),
    typesByAudience: AUDIENCES.map((audience) => ({
      audience,
      counts: MESSAGE_TYPES.map(
        (type) =>
          own.filter((act) => act.messageType === type && act.audiences.includes(audience)).length,
      ),
    })),
    costCents: sum(({ costCents }) => costCents),
    minutes: sum(({ minutes }) => minutes),
  };
}

export type HandledGroup = { key: string; handling: Handling | null };

/**
 * How cases were handled, per group of who asked; null where a group is too small to say. What people said of
 * answers is hidden by how many said anything, so that no opinion is the difference between two figures.
 */
export function handledBy(
  cases: readonly HandledCase[],
  now: Date,
  keyOf: (one: HandledCase) => string,
  k: number,
): HandledGroup[] {
  const groups = new Map<string, HandledCase[]>();
  for (const one of cases) {
    const own = groups.get(keyOf(one)) ?? [];
    own.push(one);
    groups.set(keyOf(one), own);
  }
  const hidden = hideSmall(
    [...groups].map(([key, own]) => ({ key, n: own.length })),
    k,
  );
  const said = (own: readonly HandledCase[]) => own.filter((one) => one.satisfaction).length;
  const unsaid = hideSmall(
    [...groups].map(([key, own]) => ({ key, n: said(own) })),
    k,
    hidden,
  );
  return [...groups]
    .map(([key, own]) => ({ key, handling: hidden.has(key) ? null : handlingOf(own, now) }))
    .map(({ key, handling }) => ({
      key,
      handling: handling && unsaid.has(key) ? { ...handling, said: NOTHING_SAID } : handling,
    }))
    .sort(
      (a, b) => (b.handling?.cases ?? 0) - (a.handling?.cases ?? 0) || (a.key < b.key ? -1 : 1),
    );
}

/** What people said of answers is theirs: fewer than `k` are not shown. */
export function shown(handling: Handling, k: number): Handling {
  return handling.said.of >= k ? handling : { ...handling, said: NOTHING_SAID };
}

const NOTHING_SAID: Handling["said"] = { of: 0, yes: 0, partly: 0, no: 0 };

export const isAudience = (key: string): key is Audience =>
  AUDIENCES.some((audience) => audience === key);
