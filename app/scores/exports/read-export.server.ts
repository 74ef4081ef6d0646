import { getDistrict } from "~/districts/get-district.server";
import { listSchools } from "~/districts/list-schools.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { ResultsSource } from "../results/results-source";
import type { ExportSource } from "./export-source";
import { fileTables } from "./file-tables";
import { schoolCodes } from "./school-codes.server";

/** What the files of a release are made from, as far as its reader may see it. */
export async function exportSource(
  caller: Caller,
  { slug, definition, version, wave, release }: ResultsSource,
): Promise<ExportSource> {
  return transaction(caller, async (scope) => {
    const district = await getDistrict(scope);
    const tables = fileTables(await schoolCodes(scope, release.tables));
    const named = new Set(
      tables.flatMap((table) =>
        table.name === "items" ? [] : table.rows.map((row) => row.school),
      ),
    );
    const schools = (await listSchools(scope)).filter(({ code }) => named.has(code));
    const { state, createdAt, publishedAt, dropped, comparedWith } = release;
    return {
      district: { slug: district.slug, name: district.name },
      survey: { slug, definition, version },
      ...{ wave, tables },
      release: {
        ...{ state, createdAt, publishedAt, comparedWith },
        // Releases of early versions do not say.
        leftOut: (dropped ?? []).map(({ table }) => table),
      },
      schools: schools.map(({ code, name }) => ({ code, name })),
    };
  });
}
