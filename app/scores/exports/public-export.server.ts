import type { RouterContextProvider } from "react-router";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { requirePublicResults } from "../results/public-results.server";
import type { ExportFile } from "./data-package";
import { exportResponse } from "./export-response.server";
import { exportSource } from "./read-export.server";

type Asked = {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly params: { readonly district: string; readonly survey: string };
};

/** A file of a survey's published results, for everybody and for programs of other sites. */
export async function publicExport(
  { request, context, params }: Asked,
  file: ExportFile,
): Promise<Response> {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { source } = await requirePublicResults(caller, params.survey, request);
  const everybody = { "Access-Control-Allow-Origin": "*" };
  return exportResponse(request, await exportSource(caller, source), file, everybody);
}
