import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import { NEED_KINDS } from "../needs/amount";
import { NEED_STATES, needTextsSchema } from "../needs/need";

const neededSchema = z.object({
  id: z.string(),
  kind: z.enum(NEED_KINDS),
  amount: z.number(),
  state: z.enum(NEED_STATES),
  texts: needTextsSchema,
  language: z.string(),
  schoolId: z.string().nullable(),
  /** What was accepted and not released. */
  committed: z.number(),
  delivered: z.number(),
});

/** What an offer has to know of a need: what is asked, and what is promised and delivered of it. */
export type Needed = z.infer<typeof neededSchema>;

export async function findNeeded(scope: Scope, id: string): Promise<Needed | null> {
  const [need, sums] = await Promise.all([
    scope.db.need.findFirst({ where: { id } }),
    scope.db.pledge.aggregate({
      where: { needId: id },
      _sum: { accepted: true, released: true, delivered: true },
    }),
  ]);
  if (!need) return null;
  const { accepted, released, delivered } = sums._sum;
  return neededSchema.parse({
    ...need,
    committed: (accepted ?? 0) - (released ?? 0),
    delivered: delivered ?? 0,
  });
}

/** The same under the need's lock: nobody else accepts, frees or changes it until the transaction ends. */
export async function lockNeeded(scope: Scope, id: string): Promise<Needed | null> {
  await scope.db
    .$queryRaw`SELECT id FROM need WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findNeeded(scope, id);
}

/** Needs by id, for lists. */
export async function listNeeded(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, Needed>> {
  const found = await Promise.all([...new Set(ids)].map((id) => findNeeded(scope, id)));
  return new Map(found.flatMap((need) => (need ? [[need.id, need] as const] : [])));
}

/** The district's own page for payments; money is recorded here, never moved. */
export async function findPaymentUrl(scope: Scope, needId: string): Promise<string | null> {
  const row = await scope.db.need.findFirst({
    where: { id: needId },
    select: { paymentUrl: true },
  });
  return row?.paymentUrl ?? null;
}
