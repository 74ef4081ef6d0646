import { describeActor, type Scope } from "~/platform/scope.server";

/** Who is gone is asked nothing more and counts no more; a file that has them brings them back. Gives how many. */
export async function setGone(
  scope: Scope,
  ids: readonly string[],
  isGone: boolean,
): Promise<number> {
  return scope.db.$executeRaw`
    WITH moved AS (
      UPDATE person SET gone_at = CASE WHEN ${isGone}::boolean THEN now() END, updated_at = now()
      WHERE district_id = ${scope.districtId}::uuid AND id = ANY(${[...ids]}::uuid[])
        AND (gone_at IS NULL) = ${isGone}::boolean
      RETURNING id
    )
    INSERT INTO person_change (district_id, person_id, actor, before, after)
    SELECT ${scope.districtId}::uuid, id, ${describeActor(scope.actor)},
      jsonb_build_object('gone', ${!isGone}::boolean), jsonb_build_object('gone', ${isGone}::boolean)
    FROM moved`;
}
