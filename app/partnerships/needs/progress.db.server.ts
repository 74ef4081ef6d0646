import type { Scope } from "~/platform/scope.server";
import type { NeedProgress } from "./need";

/** How far needs have come by their pledges: what arrived, and what was accepted and is still to come. */
export async function readProgress(
  scope: Scope,
  needs: readonly { id: string; amount: number }[],
): Promise<Map<string, NeedProgress>> {
  const ids = needs.map(({ id }) => id);
  const sums = await scope.db.$queryRaw<{ id: string; delivered: number; promised: number }[]>`
    SELECT need_id::text AS id, sum(delivered)::float8 AS delivered,
           sum(accepted - delivered - released)::float8 AS promised
    FROM pledge WHERE need_id = ANY(${ids}::uuid[]) GROUP BY need_id`;
  const found = new Map(sums.map((sum) => [sum.id, sum]));
  return new Map(
    needs.map(({ id, amount }) => {
      const { delivered = 0, promised = 0 } = found.get(id) ?? {};
      return [id, { amount, delivered, promised }];
    }),
  );
}
