import { ATOM_HEADERS } from "~/platform/atom";
import { servicesContext } from "~/platform/services.server";
import { listFeedAnswers, listFeedVersions } from "../exports/export.db.server";
import { atomFeed } from "../exports/feed";
import { readPublished } from "../exports/require-published.server";
import type { Route } from "./+types/plan-feed";

/** New versions and answers, for feed readers. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const { version, district, address, reading, words, found } = await readPublished(
    services,
    params,
    request,
    async ({ scope, version: { planId } }) => ({
      versions: await listFeedVersions(scope, planId),
      answers: await listFeedAnswers(scope, planId),
    }),
  );
  const { planId, title } = version;
  const of = { planId, title, words, keep: reading.keep, author: district.name };
  const feed = atomFeed({ ...of, ...found }, address);
  return new Response(feed, { headers: ATOM_HEADERS });
}
