import { AUDIENCES, type Audience } from "~/people/audience";

/** Who was asked and who answered, of one audience of one school. */
export type AskedCell = {
  school: string;
  audience: string;
  invited: number;
  answered: number;
};

export type Unheard = {
  audience: Audience;
  /** The school's code; null for the whole audience. */
  school: string | null;
  invited: number;
  answered: number;
  /** Whole percent of those invited. */
  rate: number;
};

/** Fewer people than this say little about a group. */
const FEWEST = 10;

/** A group is unheard where it answered less than half as often as everybody together. */
const SHARE = 0.5;

/**
 * The audiences of a wave that answered least, then schools within the audiences that were heard; each the
 * least heard first.
 */
export function unheardOf(cells: readonly AskedCell[]): Unheard[] {
  const all = sum(cells);
  if (all.invited < FEWEST || all.answered === 0) return [];
  const least = SHARE * (all.answered / all.invited);
  const audiences = AUDIENCES.map((audience) => ({
    audience,
    cells: cells.filter((cell) => cell.audience === audience),
  }));
  const isUnheard = ({ invited, answered }: { invited: number; answered: number }) =>
    invited >= FEWEST && answered / invited < least;
  const silent = audiences.filter(({ cells: own }) => isUnheard(sum(own)));
  const heard = audiences.filter((one) => !silent.includes(one));
  const schools = heard.flatMap(({ audience, cells: own }) =>
    own.filter(isUnheard).map((cell) => group(audience, cell.school, cell)),
  );
  const whole = silent.map(({ audience, cells: own }) => group(audience, null, sum(own)));
  return [...whole.sort(byRate), ...schools.sort(byRate)];
}

const byRate = (a: Unheard, b: Unheard) => a.rate - b.rate;

function group(
  audience: Audience,
  school: string | null,
  { invited, answered }: { invited: number; answered: number },
): Unheard {
  return { audience, school, invited, answered, rate: Math.round((100 * answered) / invited) };
}

function sum(cells: readonly AskedCell[]) {
  return cells.reduce(
    (total, { invited, answered }) => ({
      invited: total.invited + invited,
      answered: total.answered + answered,
    }),
    { invited: 0, answered: 0 },
  );
}
