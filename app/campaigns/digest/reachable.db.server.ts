import type { Scope } from "~/platform/scope.server";

/** The address of this key as the directory has it, if somebody with it may be mailed; else null. */
export async function findReachable(scope: Scope, emailKey: string): Promise<string | null> {
  const rows = await scope.db.$queryRaw<{ email: string }[]>`
    SELECT email FROM contact
    WHERE district_id = ${scope.districtId}::uuid AND email_key = ${emailKey} AND email <> ''
      AND NOT do_not_contact AND channel = 'mail'
    ORDER BY id LIMIT 1`;
  return rows[0]?.email ?? null;
}
