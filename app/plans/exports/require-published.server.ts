import type { District } from "~/districts/district";
import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { openReading } from "../open-version.server";
import { findPublished, type PlanVersionRow } from "../plan.db.server";
import type { Reading } from "../reading";
import type { PlanAddress } from "./annotations";

type Params = { district: string; plan: string };

/** The published version an address names (the latest without `?version=`) as it is read in `?lang=`, what is asked of it, and its pages; or 404. */
export async function readPublished<T>(
  services: Services,
  params: Params,
  request: Request,
  read: (of: {
    scope: Scope;
    version: PlanVersionRow;
    district: District;
    reading: Reading;
  }) => Promise<T>,
) {
  const caller = await requirePublicDistrict(services, params.district);
  const query = new URL(request.url).searchParams;
  const asked = query.get("version");
  if (asked !== null && !/^[1-9]\d{0,5}$/.test(asked)) notFound();
  return transaction(caller, async (scope) => {
    const number = asked === null ? undefined : Number(asked);
    const version = await findPublished(scope, params.plan, number);
    if (!version) notFound("There is no published version of this plan.");
    const district = await getDistrict(scope);
    const base = `${services.env.APP_URL}/d/${district.slug}`;
    const address: PlanAddress = { district: base, plan: `${base}/plans/${params.plan}` };
    const { reading, words } = await openReading(scope, version, query.get("lang"));
    const found = await read({ scope, version, district, reading });
    return { version, district, address, reading, words, found };
  });
}

/** What the file of a version is called; its language stands in the name where it is not its own. */
export function fileName(plan: string, number: number, { language, own }: Reading, type: string) {
  return `${plan}-${number}${language === own ? "" : `-${language}`}.${type}`;
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
