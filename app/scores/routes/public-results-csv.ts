import { requirePublicDistrict } from "~/districts/get-district.server";
import { csvText } from "~/platform/csv-write";
import { servicesContext } from "~/platform/services.server";
import { requirePublicResults } from "../public-results.server";
import { fileLines } from "../results-file";
import { schoolCodes } from "../school-codes.server";
import type { Route } from "./+types/public-results-csv";

/** The published tables for spreadsheets; a hidden figure is an empty cell. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { source } = await requirePublicResults(caller, params.survey, request);
  const lines = fileLines(await schoolCodes(caller, source.release.tables));
  const name = `${params.survey}-${source.wave.number}.csv`;
  return new Response(csvText(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
    },
  });
}
