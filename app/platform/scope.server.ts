import type { Database } from "./database.server";
import type { Prisma } from "./prisma/client";

export type Role = "admin" | "leader" | "editor" | "viewer";

export type Actor =
  | { kind: "staff"; id: string; name: string; role: Role }
  | { kind: "respondent"; invitationId: string }
  | { kind: "public" }
  | { kind: "system"; name: string };

/** Who acts, in which district; `schools` null is the whole district. */
export type Caller = {
  database: Database;
  districtId: string;
  actor: Actor;
  schools: readonly string[] | null;
};

/** A caller inside an open transaction: the first argument of every db function. */
export type Scope = Caller & { db: Prisma.TransactionClient };

const isScope = (caller: Caller): caller is Scope => "db" in caller;

/**
 * Runs `work` in one transaction that sees the caller's district only (row-level security). Inside an
 * open scope it joins that transaction. Never send mail or render in it.
 */
export async function transaction<T>(
  caller: Caller,
  work: (scope: Scope) => Promise<T>,
  options: { timeout?: number } = {},
): Promise<T> {
  if (isScope(caller)) return work(caller);
  return caller.database.prisma.$transaction(
    async (db) => {
      await db.$queryRaw`SELECT set_config('app.district_id', ${caller.districtId}, true)`;
      return work({ ...caller, db });
    },
    { maxWait: 10_000, timeout: options.timeout ?? 30_000 },
  );
}

export function describeActor(actor: Actor): string {
  switch (actor.kind) {
    case "staff":
      return `staff:${actor.id}`;
    case "respondent":
      return `respondent:${actor.invitationId}`;
    case "public":
      return "public";
    case "system":
      return `system:${actor.name}`;
  }
}
