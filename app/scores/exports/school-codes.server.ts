import { listSchools } from "~/districts/list-schools.server";
import type { Caller } from "~/platform/scope.server";
import type { ReleaseTable } from "../release/release";

/** A release's tables with the schools' codes, as files and programs name them, in place of ids. */
export async function schoolCodes(
  caller: Caller,
  tables: readonly ReleaseTable[],
): Promise<ReleaseTable[]> {
  const codes = new Map((await listSchools(caller)).map(({ id, code }) => [id, code]));
  return tables.map((table) =>
    table.name === "items"
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.school ? { ...row, school: codes.get(row.school) ?? row.school } : row,
          ),
        },
  );
}
