import type { Scope } from "~/platform/scope.server";
import type { AnswerSet } from "../../answers";
import type { SubmitOutcome } from "../../invitation.db.server";

export type Door = "paper" | "phone";

/** Stores answers through the door that posted forms go through, in the scope's own transaction. */
export async function submitInScope(
  scope: Scope,
  given: AnswerSet & { tokenHash: string; digest: string; browserHash: string },
): Promise<SubmitOutcome> {
  const { tokenHash, answers, texts, digest, browserHash } = given;
  const submission = [
    { token_hash: tokenHash, answers, texts, digest, revision: 0, browser_hash: browserHash },
  ];
  const rows = await scope.db.$queryRaw<{ outcome: SubmitOutcome }[]>`
    SELECT outcome FROM submit_responses(${JSON.stringify(submission)}::jsonb)`;
  return rows[0]?.outcome ?? "unknown";
}

/** One more answer that staff have typed in. */
export async function countDoor(scope: Scope, waveId: string, door: Door): Promise<void> {
  await scope.db.$executeRaw`
    INSERT INTO door_count AS d (district_id, wave_id, door, count)
    VALUES (${scope.districtId}::uuid, ${waveId}::uuid, ${door}, 1)
    ON CONFLICT (district_id, wave_id, door) DO UPDATE SET count = d.count + 1`;
}

export async function readDoorCounts(scope: Scope, waveId: string): Promise<Record<Door, number>> {
  const rows = await scope.db.doorCount.findMany({ where: { waveId } });
  const of = (door: Door) => rows.find((row) => row.door === door)?.count ?? 0;
  return { paper: of("paper"), phone: of("phone") };
}
