import { K } from "~/scores/release/k";
import type { Act } from "./effort";
import { figuresOf, handledBy, type Named, shown } from "./figures";
import { type HandledCase, handlingOf } from "./handling";

type Read = {
  acts: readonly Act[];
  cases: readonly HandledCase[];
  today: string;
  period: number;
  schools: readonly Named[];
  now: Date;
};

/** Whom nobody could place stands in a group of its own. */
export const NOT_KNOWN = "not_known";

/** What the page and its file both say, from what was read. */
export function viewOf(read: Read) {
  const { acts, cases, now } = read;
  const known = new Set(read.schools.map(({ id }) => id));
  return {
    figures: figuresOf(acts, read),
    handling: shown(handlingOf(cases, now), K),
    handled: {
      audience: handledBy(cases, now, ({ audience }) => audience ?? NOT_KNOWN, K),
      school: handledBy(
        cases.filter(({ schoolId }) => schoolId !== null && known.has(schoolId)),
        now,
        ({ schoolId }) => schoolId ?? NOT_KNOWN,
        K,
      ),
      language: handledBy(cases, now, ({ language }) => language, K),
    },
  };
}
