import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { Changes } from "../changes/changes-page";
import { loadChanges } from "../changes/load-changes.server";
import { InLanguage } from "../in-language";
import { withLanguage } from "../reading";
import type { Route } from "./+types/plan-changes";

export const handle = { room: "plan", circle: "change", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Plan" }];

/** What changed between two published versions: the latest two, or those the address names. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const asked = new URL(request.url).searchParams;
  return loadChanges(caller, params.plan, asked, { drafts: false });
}

export default function PlanChanges({ loaderData: page }: Route.ComponentProps) {
  const plan = (
    <a href={withLanguage(page.base, page.keep)}>
      <InLanguage text={page.title} of={page.text.lang} page={page.lang} />
    </a>
  );
  return <Changes page={page} kicker={plan} />;
}
