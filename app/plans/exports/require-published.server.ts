import type { District } from "~/districts/district";
import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { findPublished, type PlanVersionRow } from "../plan.db.server";
import type { PlanAddress } from "./annotations";

type Params = { district: string; plan: string };

/** The published version an address names (the latest without `?version=`), what is asked of it, and its pages; or 404. */
export async function readPublished<T>(
  services: Services,
  params: Params,
  request: Request,
  read: (scope: Scope, version: PlanVersionRow, district: District) => Promise<T>,
) {
  const caller = await requirePublicDistrict(services, params.district);
  const asked = new URL(request.url).searchParams.get("version");
  if (asked !== null && !/^[1-9]\d{0,5}$/.test(asked)) notFound();
  return transaction(caller, async (scope) => {
    const number = asked === null ? undefined : Number(asked);
    const version = await findPublished(scope, params.plan, number);
    if (!version) notFound("There is no published version of this plan.");
    const district = await getDistrict(scope);
    const base = `${services.env.APP_URL}/d/${district.slug}`;
    const address: PlanAddress = { district: base, plan: `${base}/plans/${params.plan}` };
    return { version, district, address, found: await read(scope, version, district) };
  });
}

/** A file of its own name, which a browser keeps and never runs. */
export function fileResponse(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  name: string,
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
