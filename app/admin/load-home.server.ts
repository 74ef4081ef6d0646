import { getDistrict } from "~/districts/get-district.server";
import { findLateComments } from "~/plans/comments/find-late.server";
import { type Caller, transaction } from "~/platform/scope.server";
import {
  countAnswered,
  countForHome,
  findDanger,
  findLatestPlan,
  findLatestSurvey,
  listLoopWaves,
} from "./home.db.server";
import { currentWave } from "./loop";
import type { HomeState } from "./room-states";

/** What the home page knows of the district. */
export async function loadHome(
  caller: Caller,
  now: Date,
): Promise<HomeState & { mailPaused: boolean }> {
  return transaction(caller, async (scope) => {
    const district = await getDistrict(scope);
    const { schools, people, unknown, underway, ...partner } = await countForHome(scope);
    const waves = await listLoopWaves(scope, district.language);
    const wave = currentWave(waves, now);
    return {
      schools,
      people,
      survey: await findLatestSurvey(scope),
      waves,
      mail: { unknown, underway },
      partner,
      danger: await findDanger(scope),
      late: await findLateComments(scope, now),
      promiseDays: district.reportPromiseDays,
      answered: wave ? await countAnswered(scope, wave.id) : { invited: 0, answered: 0 },
      plan: await findLatestPlan(scope),
      mailPaused: district.mailPaused,
    };
  });
}
