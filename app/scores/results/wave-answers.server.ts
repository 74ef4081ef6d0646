import type { findWaveStatus } from "~/campaigns/get-wave-status.server";
import type { Caller } from "~/platform/scope.server";
import type { KnownAnswers } from "./results-missing";
import type { ResultsSource } from "./results-source";

type Status = NonNullable<Awaited<ReturnType<typeof findWaveStatus>>>;

/** What staff of the whole district know of each school: how many answered. Others know their own only. */
export function knownAnswers(
  { schools }: Caller,
  status: Status | null,
  source: ResultsSource,
): KnownAnswers | undefined {
  if (!status || schools !== null) return undefined;
  const codes = new Map(source.schools.map(({ id, code }) => [id, code]));
  const answered = new Map(
    status.cells.map((cell) => [`${cell.audience} ${cell.school}`, cell.answered]),
  );
  return (audience, school) => answered.get(`${audience} ${codes.get(school) ?? school}`) ?? 0;
}
