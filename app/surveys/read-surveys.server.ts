import { type Caller, transaction } from "~/platform/scope.server";
import { listSurveys, type SurveyRow } from "./survey.db.server";
import { listWaves, type WaveRow } from "./wave.db.server";

/** Every survey of the district with its versions and waves, the latest first. */
export async function readSurveys(caller: Caller): Promise<(SurveyRow & { waves: WaveRow[] })[]> {
  return transaction(caller, async (scope) => {
    const surveys = await listSurveys(scope);
    const waves = await listWaves(scope);
    return surveys.map((survey) => ({
      ...survey,
      waves: waves.filter(({ surveyId }) => surveyId === survey.id),
    }));
  });
}
