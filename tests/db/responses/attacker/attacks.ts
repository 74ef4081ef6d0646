/** Something an attacker sees of each row: where it lies, which transaction wrote it, what it is marked with. */
export type Traces = Readonly<Record<string, number | string>>;

/** `who` is the truth that guesses are scored by; no attack looks at it. */
export type Row = { who: string; cell: string; traces: Traces };

/** Everybody who answered, and the answers: what an attacker tries to join. */
export type Haul = { people: readonly Row[]; answers: readonly Row[] };

export type Score = {
  attack: string;
  answers: number;
  right: number;
  /** How many of them are right by chance within the merged cells. */
  chance: number;
  /** More than that chance gives less than once in a million times. */
  bound: number;
};

const ONE_IN_A_MILLION = 1e-6;

/**
 * Lines people and answers of each cell up by one trace of each, and guesses that they came in the same
 * order; where that says nothing, the ids decide, which are random.
 */
export function alignBy(haul: Haul, ofPerson: string, ofAnswer: string): Score {
  const answers = grouped(haul.answers);
  let right = 0;
  let chance = 0;
  for (const [cell, people] of grouped(haul.people)) {
    const line = sorted(people, ofPerson);
    const given = sorted(answers.get(cell) ?? [], ofAnswer);
    chance += given.length / line.length;
    for (const [index, answer] of given.entries()) {
      const guess = line[Math.floor(((index + 0.5) * line.length) / given.length)];
      if (guess?.who === answer.who) right += 1;
    }
  }
  return {
    ...{ attack: `${ofPerson} of people by ${ofAnswer} of answers`, right, chance },
    ...{ answers: haul.answers.length, bound: poissonBound(chance, ONE_IN_A_MILLION) },
  };
}

/** Every trace of people against every trace of answers. */
export function allAttacks(haul: Haul): Score[] {
  const [person] = haul.people;
  const [answer] = haul.answers;
  return Object.keys(person?.traces ?? {}).flatMap((ofPerson) =>
    Object.keys(answer?.traces ?? {}).map((ofAnswer) => alignBy(haul, ofPerson, ofAnswer)),
  );
}

export const strongest = (scores: readonly Score[]): Score =>
  scores.reduce((best, score) => (score.right > best.right ? score : best));

/** The smallest number that a Poisson variable of this mean exceeds more rarely than `tail`. */
export function poissonBound(mean: number, tail: number): number {
  let probability = Math.exp(-mean);
  let above = 1 - probability;
  let count = 0;
  while (above > tail) {
    count += 1;
    probability *= mean / count;
    above -= probability;
  }
  return count;
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.cell, [...(groups.get(row.cell) ?? []), row]);
  return groups;
}

function sorted(rows: readonly Row[], trace: string): Row[] {
  const idOf = ({ traces }: Row) => String(traces.id);
  return [...rows].sort((a, b) => {
    const [one, two] = [a.traces[trace] ?? 0, b.traces[trace] ?? 0];
    if (one !== two) return one < two ? -1 : 1;
    return idOf(a) < idOf(b) ? -1 : 1;
  });
}
