import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { requirePublicResults } from "../public-results.server";
import { fileTables } from "../results-file";
import { schoolCodes } from "../school-codes.server";
import type { Route } from "./+types/public-results-json";

/** The published tables for programs; what is hidden is null. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { source } = await requirePublicResults(caller, params.survey, request);
  const { wave, release } = source;
  return Response.json(
    {
      ...{ district: params.district, survey: params.survey, wave: wave.number },
      ...{ opensAt: wave.opensAt, closesAt: wave.closesAt, publishedAt: release.publishedAt },
      leftOut: release.dropped.map(({ table }) => table),
      tables: fileTables(await schoolCodes(caller, release.tables)),
    },
    { headers: { "Access-Control-Allow-Origin": "*" } },
  );
}
