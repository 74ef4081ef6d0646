import type { Scope } from "~/platform/scope.server";
import type { DangerKind } from "./danger-words";
import { type TextRow, textColumns } from "./open-text.db.server";

export type Concern = {
  textId: string;
  kinds: DangerKind[];
  handledAt: Date | null;
  handledBy: string | null;
  note: string;
};

export async function addConcerns(
  scope: Scope,
  concerns: readonly { textId: string; kinds: readonly DangerKind[] }[],
): Promise<void> {
  await scope.db.textConcern.createMany({
    skipDuplicates: true,
    data: concerns.map(({ textId, kinds }) => ({
      districtId: scope.districtId,
      textId,
      kinds: [...kinds],
    })),
  });
}

export async function findConcern(scope: Scope, textId: string): Promise<Concern | null> {
  const [row] = await scope.db.$queryRaw<Concern[]>`
    SELECT c.text_id AS "textId", c.kinds, c.handled_at AS "handledAt", c.note,
      COALESCE(s.name, c.handled_by) AS "handledBy"
    FROM text_concern c
    LEFT JOIN staff s ON s.district_id = c.district_id AND 'staff:' || s.id = c.handled_by
    WHERE c.text_id = ${textId}::uuid`;
  return row ?? null;
}

/** What waits to be handled in a wave, whole. */
export async function listOpenConcerns(
  scope: Scope,
  waveId: string,
): Promise<(TextRow & { kinds: DangerKind[] })[]> {
  return scope.db.$queryRaw`
    SELECT ${textColumns}, c.kinds FROM open_text t
    JOIN text_concern c ON c.district_id = t.district_id AND c.text_id = t.id
    WHERE t.wave_id = ${waveId}::uuid AND c.handled_at IS NULL ORDER BY t.id`;
}

export async function settleConcern(
  scope: Scope,
  textId: string,
  by: { at: Date; actor: string; note: string },
): Promise<boolean> {
  const { count } = await scope.db.textConcern.updateMany({
    where: { textId, handledAt: null },
    data: { handledAt: by.at, handledBy: by.actor, note: by.note },
  });
  return count === 1;
}
