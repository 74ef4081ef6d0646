import type { Scope } from "~/platform/scope.server";

/** Whether anything was answered in a wave by whatever door, sent or saved. */
export async function hasAnswers(scope: Scope, waveId: string): Promise<boolean> {
  const [row] = await scope.db.$queryRaw<{ answered: boolean }[]>`
    SELECT EXISTS (SELECT FROM response WHERE wave_id = ${waveId}::uuid)
      OR EXISTS (SELECT FROM staged_response WHERE wave_id = ${waveId}::uuid)
      OR EXISTS (SELECT FROM open_response WHERE wave_id = ${waveId}::uuid)
      OR EXISTS (SELECT FROM paper_entry WHERE wave_id = ${waveId}::uuid)
      OR EXISTS (
        SELECT FROM response_draft d
        JOIN invitation i ON i.district_id = d.district_id AND i.id = d.invitation_id
        WHERE i.wave_id = ${waveId}::uuid) AS answered`;
  return row?.answered ?? false;
}
