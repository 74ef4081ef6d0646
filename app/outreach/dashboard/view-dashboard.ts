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
/** Schools that whoever reads this does not look after. */
const ELSEWHERE = "elsewhere";

/** What the page and its file both say, from what was read. */
export function viewOf(read: Read) {
  const { acts, cases, now } = read;
  const known = new Set(read.schools.map(({ id }) => id));
  const schoolOf = ({ schoolId }: HandledCase) =>
    schoolId === null ? NOT_KNOWN : known.has(schoolId) ? schoolId : ELSEWHERE;
  return {
    figures: figuresOf(acts, read),
    handling: shown(handlingOf(cases, now), K),
    handled: {
      audience: handledBy(cases, now, ({ audience }) => audience ?? NOT_KNOWN, K),
      school: handledBy(cases, now, schoolOf, K).filter(({ key }) => key !== ELSEWHERE),
      language: handledBy(cases, now, ({ language }) => language, K),
    },
  };
}
