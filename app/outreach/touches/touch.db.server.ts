import { createHash } from "node:crypto";
import { Prisma } from "~/platform/prisma/client";
import { describeActor, type Scope } from "~/platform/scope.server";
import type { Touch, TouchFields, TouchSource } from "./touch";
import { asTouch, dataOf } from "./touch-row";

export type SourcedTouch = TouchFields & { sourceKey: string };

export async function insertTouch(scope: Scope, touch: TouchFields): Promise<string> {
  const { id } = await scope.db.touch.create({
    data: { ...ownerOf(scope), ...dataOf(touch) },
    select: { id: true },
  });
  return id;
}

const ownerOf = (scope: Scope) => ({
  districtId: scope.districtId,
  createdBy: describeActor(scope.actor),
});

export async function updateTouch(scope: Scope, id: string, touch: TouchFields): Promise<void> {
  await scope.db.touch.updateMany({ where: { id, ...seenBy(scope) }, data: dataOf(touch) });
}

export async function deleteTouch(scope: Scope, id: string): Promise<void> {
  await scope.db.touch.deleteMany({ where: { id, ...seenBy(scope) } });
}

export async function findTouch(scope: Scope, id: string): Promise<Touch | null> {
  const row = await scope.db.touch.findFirst({ where: { id, ...seenBy(scope) } });
  return row && asTouch(row);
}

/** The one that this member of staff noted last, to do it again. */
export async function findLastTouch(scope: Scope): Promise<Touch | null> {
  const row = await scope.db.touch.findFirst({
    where: { createdBy: describeActor(scope.actor), source: "entry" },
    orderBy: { createdAt: "desc" },
  });
  return row && asTouch(row);
}

export async function listTouches(scope: Scope, ids: readonly string[]): Promise<Touch[]> {
  const rows = await scope.db.touch.findMany({ where: { id: { in: [...ids] }, ...seenBy(scope) } });
  return rows.map(asTouch);
}

/** Staff of some schools see what was for them or for the whole district. */
function seenBy({ schools }: Scope): Prisma.TouchWhereInput {
  if (schools === null) return {};
  return { OR: [{ schoolIds: { isEmpty: true } }, { schoolIds: { hasSome: [...schools] } }] };
}

export type Kept = { new: number; changed: number; unchanged: number };

/** Which of these would be new, changed or as they are, by their source keys. */
export async function compareTouches(
  scope: Scope,
  touches: readonly SourcedTouch[],
): Promise<{ counts: Kept; fresh: SourcedTouch[]; changed: SourcedTouch[] }> {
  const rows = await scope.db.touch.findMany({
    where: { sourceKey: { in: touches.map(({ sourceKey }) => sourceKey) } },
  });
  const known = new Map(rows.map((row) => [row.sourceKey, digestOf(asTouch(row))]));
  const fresh = touches.filter(({ sourceKey }) => !known.has(sourceKey));
  const changed = touches.filter((touch) => {
    const before = known.get(touch.sourceKey);
    return before !== undefined && before !== digestOf(touch);
  });
  const unchanged = touches.length - fresh.length - changed.length;
  return { fresh, changed, counts: { new: fresh.length, changed: changed.length, unchanged } };
}

export async function keepTouches(
  scope: Scope,
  touches: readonly SourcedTouch[],
  source: TouchSource,
): Promise<Kept> {
  await scope.db.$queryRaw(
    Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${scope.districtId}, 7371))::text`,
  );
  const { fresh, changed, counts } = await compareTouches(scope, touches);
  await scope.db.touch.createMany({
    data: fresh.map(({ sourceKey, ...touch }) => ({
      ...ownerOf(scope),
      ...dataOf(touch),
      ...{ source, sourceKey },
    })),
  });
  for (const { sourceKey, ...touch } of changed) {
    await scope.db.touch.updateMany({ where: { sourceKey }, data: dataOf(touch) });
  }
  return counts;
}

function digestOf(touch: TouchFields): string {
  return createHash("sha256")
    .update(JSON.stringify(dataOf(touch)))
    .digest("hex");
}
