import type { ShownSection } from "./localize";

/** Minutes that each kind of item takes somebody on a phone. */
const MINUTES = {
  ...{ single: 0.25, multiple: 0.25, matrix: 0, ranking: 0.75, offer: 0.5 },
  ...{ number: 0.25, date: 0.25, text: 1, info: 0.25, consent: 0.25 },
} as const;

/** How long a form takes, in whole minutes; the rows of a matrix count as questions. */
export function minutesFor(sections: readonly ShownSection[]): number {
  const items = sections.flatMap((section) => section.items);
  const minutes = items.map(({ kind, rows, short }) =>
    short ? MINUTES.number : MINUTES[kind] + rows.length * MINUTES.single,
  );
  return Math.max(1, Math.round(minutes.reduce((sum, each) => sum + each, 0)));
}
