import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { ATOM_HEADERS, atomXml } from "~/platform/atom";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { listPublished } from "../public.db.server";
import { publicWords } from "../public-words";
import type { Route } from "./+types/community-feed";

/** Plans, results and reports as they are published, for feed readers. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const asked = new URL(request.url).searchParams.get("lang");
  const feed = await transaction(caller, async (scope) => {
    const { name, slug, language } = await getDistrict(scope);
    const { lang, words } = publicWords(asked, language);
    const keep = asked === null ? "" : `?lang=${lang}`;
    const page = `${services.env.APP_URL}/d/${slug}`;
    const published = await listPublished(scope, lang);
    const kinds = [
      ["plans", words.plan],
      ["results", words.results],
      ["reports", words.report],
    ] as const;
    return atomXml({
      ...{ id: page, title: name, author: name, language: lang },
      ...{ self: `${page}/feed.atom${keep}`, page: page + keep },
      entries: kinds.flatMap(([kind, label]) =>
        published[kind].map(({ slug: thing, title, on }) => ({
          id: `${page}/${kind}/${thing}#${on.toISOString()}`,
          title: `${label}: ${title}`,
          ...{ at: on, href: `${page}/${kind}/${thing}${keep}`, summary: "" },
        })),
      ),
    });
  });
  return new Response(feed, { headers: ATOM_HEADERS });
}
