import { Outlet, useMatches } from "react-router";
import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { PublicFrame } from "~/ui/frames/public-frame";
import type { NavLink } from "~/ui/links";
import type { Room } from "~/ui/rooms";
import { listPublished, type Published } from "../public.db.server";
import { languageLinks, type PublicWords, publicWords } from "../public-words";
import type { Route } from "./+types/public-layout";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  return transaction(caller, async (scope) => {
    const district = await getDistrict(scope);
    const url = new URL(request.url);
    const { lang, words } = publicWords(url.searchParams.get("lang"), district.language);
    const published = await listPublished(scope, lang);
    const nav = publicNavigation(`/d/${district.slug}`, published, words);
    return {
      lang,
      words,
      nav,
      languages: languageLinks(url, lang),
      name: district.name,
      slug: district.slug,
      contact: district.contact,
    };
  });
}

/** What anybody may read of a district. A link stands here only when something stands behind it. */
export default function PublicLayout({ loaderData }: Route.ComponentProps) {
  const { words, nav, languages, name, slug, contact } = loaderData;
  const matches = useMatches();
  const path = matches.at(-1)?.pathname.replace(/\/$/, "");
  const handles = matches.map((match) => match.handle as { room?: Room } | undefined);
  return (
    <PublicFrame
      district={{ name, href: `/d/${slug}` }}
      room={handles.findLast((handle) => handle?.room)?.room}
      nav={nav.map((link) => ({ ...link, current: link.href === path }))}
      languages={languages}
      foot={{
        text: footText(words, name, contact),
        links: [
          { href: `/d/${slug}/method`, label: words.method },
          { href: `/d/${slug}/privacy`, label: words.privacy },
          { href: "/login", label: words.staff },
        ],
      }}
      words={words}
    >
      <Outlet />
    </PublicFrame>
  );
}

function publicNavigation(base: string, published: Published, words: PublicWords): NavLink[] {
  const kinds = [
    ["plans", words.plan],
    ["results", words.results],
    ["reports", words.report],
  ] as const;
  return kinds.flatMap(([kind, label]) => {
    const latest = published[kind][0];
    return latest ? [{ href: `${base}/${kind}/${latest.slug}`, label }] : [];
  });
}

function footText(words: PublicWords, district: string, contact: string): string {
  const name = words.foot.replace("{district}", () => district);
  return contact ? `${name}. ${words.contact.replace("{contact}", () => contact)}` : name;
}
