import type { Satisfaction } from "../inquiries/inquiry";

/** What of a case tells how it was handled. */
export type HandledCase = {
  audience: string | null;
  schoolId: string | null;
  language: string;
  receivedAt: Date;
  firstDueAt: Date;
  answeredAt: Date | null;
  satisfaction: Satisfaction | null;
};

export type Handling = {
  cases: number;
  answered: number;
  /** Hours to the first answer, of those answered; half took longer. */
  medianHours: number | null;
  /** Of those answered, or past their due time: how many were answered by it. */
  promised: { of: number; kept: number };
  said: { of: number; yes: number; partly: number; no: number };
};

/** How cases were handled, as of `now`; a case that is not due yet neither keeps nor breaks the promise. */
export function handlingOf(cases: readonly HandledCase[], now: Date): Handling {
  const answered = cases.filter(({ answeredAt }) => answeredAt !== null);
  const judged = cases.filter((one) => one.answeredAt !== null || one.firstDueAt < now);
  const kept = judged.filter((one) => one.answeredAt !== null && one.answeredAt <= one.firstDueAt);
  const said = (what: Satisfaction) =>
    cases.filter(({ satisfaction }) => satisfaction === what).length;
  const [yes, partly, no] = [said("yes"), said("partly"), said("no")];
  return {
    ...{ cases: cases.length, answered: answered.length },
    medianHours: median(answered.map(hoursOf)),
    promised: { of: judged.length, kept: kept.length },
    said: { of: yes + partly + no, yes, partly, no },
  };
}

const hoursOf = ({ receivedAt, answeredAt }: HandledCase) =>
  ((answeredAt?.getTime() ?? 0) - receivedAt.getTime()) / 3_600_000;

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  return (low + high) / 2;
}

/** "3 hours", "2.5 days". */
export function hoursWords(hours: number): string {
  if (hours < 1) return "less than an hour";
  if (hours < 48) {
    const whole = Math.round(hours);
    return `${whole} ${whole === 1 ? "hour" : "hours"}`;
  }
  return `${Math.round((hours / 24) * 10) / 10} days`;
}
