import { recordAudit } from "~/platform/audit.db.server";
import { localInstant } from "~/platform/local-time";
import { type Caller, transaction } from "~/platform/scope.server";
import { findSurvey } from "./survey.db.server";
import { createWave } from "./wave.db.server";

export type NewWave = {
  surveyId: string;
  /** ISO 8601; without a zone it is the district's local time. */
  opens: string;
  closes: string;
  mode: "confidential" | "anonymous";
  planVersionId: string | null;
};

export type CreatedWave =
  | { ok: true; waveId: string }
  | { ok: false; field: "survey" | "opens" | "closes"; reason: string };

/** Plans a run of the survey's latest published version. */
export async function createWaveOf(
  caller: Caller,
  timezone: string,
  wave: NewWave,
): Promise<CreatedWave> {
  const opens = localInstant(wave.opens, timezone);
  if (!opens.ok)
    return { ok: false, field: "opens", reason: "Give the opening as a date and time." };
  const closes = localInstant(wave.closes, timezone);
  if (!closes.ok)
    return { ok: false, field: "closes", reason: "Give the closing as a date and time." };
  const opensAt = opens.instant;
  const closesAt = closes.instant;
  if (closesAt <= opensAt) {
    return { ok: false, field: "closes", reason: "The closing must come after the opening." };
  }
  return transaction(caller, async (scope) => {
    const survey = await findSurvey(scope, wave.surveyId);
    const version = survey?.versions[0];
    if (!version) {
      const reason = survey ? "Publish a version of the survey first." : "There is no such survey.";
      return { ok: false, field: "survey", reason };
    }
    const { surveyId, mode, planVersionId } = wave;
    const waveId = await createWave(scope, {
      surveyId,
      versionId: version.id,
      mode,
      opensAt,
      closesAt,
      planVersionId,
    });
    await recordAudit(scope, "wave.create", `wave:${waveId}`, { mode, number: version.number });
    return { ok: true, waveId };
  });
}
