import type { Staff } from "~/auth/require-staff.server";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { listSchools } from "~/districts/list-schools.server";
import type { Act } from "~/outreach/dashboard/effort";
import { gapWords } from "~/outreach/dashboard/gap-words";
import { loadMaterial } from "~/outreach/dashboard/load-dashboard.server";
import { todayIn } from "~/outreach/touches/today";
import { audienceWords } from "~/people/audience-words";
import { transaction } from "~/platform/scope.server";
import { resultsWords } from "~/scores/messages/results-words";
import { findWaveResults } from "~/scores/results/read-results.server";
import { readTrend } from "~/scores/results/read-trend.server";
import { type ResultsSource, rowsOf } from "~/scores/results/results-source";
import { trendResults } from "~/scores/results/results-trend";
import type { LoopWave } from "../loop";
import { listGoalLines } from "./goal-lines.db.server";
import { loopMeasures } from "./loop-measures";
import { markLines } from "./mark-words";
import { besideTouches } from "./over-time";
import { countLoop, listMarks } from "./standing.db.server";
import { type Unheard, unheardOf } from "./unheard";

const MARK_DAYS = 365;
const DAY_MS = 86_400_000;

/** Where the district stands: how the loop turns, scores over time, and who has gone unheard. */
export async function loadStanding(
  staff: Staff,
  waves: readonly LoopWave[],
  promiseDays: number,
  now: Date,
) {
  const { timezone, district_slug: slug } = staff.session;
  const today = todayIn(timezone, now);
  const since = todayIn(timezone, new Date(now.getTime() - MARK_DAYS * DAY_MS));
  const { goals, counts, marks } = await transaction(staff, async (scope) => ({
    goals: await listGoalLines(scope),
    counts: await countLoop(scope, today),
    marks: await listMarks(scope, since, timezone),
  }));
  const { acts, gaps } = await loadMaterial(staff, 365);
  const { trends, trust } = await readScores(staff, waves, acts);
  const facts = {
    ...{ reportDays: counts.reportDays, promiseDays, trust },
    comments: { shown: counts.shown, answered: counts.answered },
    commitments: { due: counts.due, done: counts.done },
  };
  return {
    ...{ goals, trends },
    measures: loopMeasures(facts, goals),
    marks: markLines(marks, slug),
    unheard: {
      ...(await readUnheard(staff, waves)),
      touches: gaps.slice(0, 6).map(gapWords),
    },
    maySetGoals: staff.may("goal.set"),
  };
}

/** Of the latest wave with results, for those who may read them. */
async function readScores(staff: Staff, waves: readonly LoopWave[], acts: readonly Act[]) {
  const source = await findLatestSource(staff, waves);
  if (!source) return { trends: [], trust: [] };
  const words = resultsWords("en");
  const trend = await readTrend(staff, source);
  const closes = trend
    .toSorted((a, b) => a.number - b.number)
    .map(({ closesAt }) => todayIn(staff.session.timezone, closesAt));
  const trust = rowsOf(source.release.tables, "audience").flatMap(({ audience, constructs }) => {
    const mean = constructs.trust_in_loop?.mean;
    if (mean === null || mean === undefined) return [];
    return [{ name: words.t("group.name", { audience }), value: Math.round(mean) }];
  });
  return { trends: besideTouches(trendResults(source, trend, {}, words), closes, acts), trust };
}

/** The latest wave of all that has results. */
export function latestReleased(waves: readonly LoopWave[]): LoopWave | null {
  const [latest] = waves
    .filter(({ release }) => release !== "none")
    .toSorted((a, b) => b.closesAt.getTime() - a.closesAt.getTime());
  return latest ?? null;
}

/** The latest results that this member of staff may read, over all waves. */
export async function findLatestSource(
  staff: Staff,
  waves: readonly LoopWave[],
): Promise<ResultsSource | null> {
  if (!staff.may("release.read")) return null;
  const latest = latestReleased(waves);
  const found = latest && (await findWaveResults(staff, latest.id));
  return found?.source ?? null;
}

/** Of the latest wave that people were invited to. */
async function readUnheard(staff: Staff, waves: readonly LoopWave[]) {
  const [asked] = waves
    .filter(({ invitedAt }) => invitedAt !== null)
    .toSorted((a, b) => b.opensAt.getTime() - a.opensAt.getTime());
  const status = asked && (await findWaveStatus(staff, asked.id));
  if (!status) return { wave: null, answers: [] };
  const names = new Map((await listSchools(staff)).map(({ code, name }) => [code, name]));
  return {
    wave: `wave ${asked.number}`,
    answers: unheardOf(status.cells)
      .slice(0, 6)
      .map((one) => unheardText(one, names)),
  };
}

function unheardText(
  { audience, school, invited, answered, rate }: Unheard,
  names: ReadonlyMap<string, string>,
): string {
  const who = audienceWords[audience];
  const where = school === null ? "" : `, ${names.get(school) ?? "no one school"}`;
  return `${who}${where}: ${answered} of ${invited} answered, ${rate}%.`;
}
