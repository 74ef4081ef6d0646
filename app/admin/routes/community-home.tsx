import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { shareMeta } from "~/ui/share-meta";
import { Calendar, Circle, LastTime, OpenNow, Plans, Ways } from "../community/community-parts";
import { loadCommunity } from "../community/load-community.server";
import { PUBLIC_LANGUAGES } from "../public-words";
import type { Route } from "./+types/community-home";

export const handle = { languages: PUBLIC_LANGUAGES };

export const meta = ({ loaderData }: Route.MetaArgs) =>
  loaderData ? shareMeta(loaderData.name, loaderData.words.lede) : [];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const asked = new URL(request.url).searchParams.get("lang");
  return loadCommunity(caller, asked, services.clock());
}

export default function CommunityHome({ loaderData: page }: Route.ComponentProps) {
  const { name, words, open, plans, reports, results } = page;
  const isEmpty = open.length + plans.length + reports.length + results.length === 0;
  return (
    <>
      <PageHead title={name} lede={words.lede} />
      {isEmpty && <Empty title={words.nothing_title} text={words.nothing} />}
      <OpenNow {...page} />
      {!isEmpty && <Circle {...page} />}
      <LastTime {...page} />
      <Plans {...page} />
      <Calendar {...page} />
      <Ways {...page} />
    </>
  );
}
