import { Outlet, useMatches, useRouteLoaderData } from "react-router";
import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { inquiryWords } from "~/outreach/inquiries/words/catalogue";
import { NeedsBesidePlan } from "~/partnerships/board/needs-beside-plan";
import { hasPublicNeeds, listNeedsOfGoals } from "~/partnerships/board/public-needs.server";
import { boardWords } from "~/partnerships/board/words/catalogue";
import { withLanguage } from "~/plans/reading";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { listPromisedGoals } from "~/reports/commitments/load-commitments.server";
import { PromisesBesidePlan } from "~/reports/commitments/promises-beside-plan";
import { directionOf } from "~/responses/messages/languages";
import { readerLanguage } from "~/responses/messages/reader-language";
import type { loader as rootLoader } from "~/root";
import { PublicFrame } from "~/ui/frames/public-frame";
import type { NavLink } from "~/ui/links";
import type { Room } from "~/ui/rooms";
import { type CircleStep, circleAround } from "../circle";
import { listPublished, type Published } from "../public.db.server";
import { PublicError } from "../public-error";
import { languageLinks, type PublicWords, publicWords } from "../public-words";
import type { Route } from "./+types/public-layout";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  return transaction(caller, async (scope) => {
    const district = await getDistrict(scope);
    const url = new URL(request.url);
    // Pages say theirs; this one is for what cannot be shown.
    const lang = readerLanguage(request, district.language);
    return {
      ...{ lang, dir: directionOf(lang) },
      latest: latestOf(await listPublished(scope, lang)),
      hasNeeds: await hasPublicNeeds(scope),
      ...(url.pathname.includes("/plans/")
        ? {
            needsOfGoals: await listNeedsOfGoals(scope),
            promisedGoals: await listPromisedGoals(scope),
          }
        : { needsOfGoals: [], promisedGoals: [] }),
      asked: url.searchParams.get("lang"),
      here: { pathname: url.pathname, search: url.search },
      name: district.name,
      slug: district.slug,
      contact: district.contact,
      origin: context.get(servicesContext).env.APP_URL,
    };
  });
}

type Handle = { room?: Room; circle?: CircleStep; languages?: readonly string[] } | undefined;

/** A page whose languages only its data knows says so there, and which of them it is in. */
type PageData =
  | { lang?: string; languages?: { tags: readonly string[]; current: string } }
  | undefined;

/** What anybody may read of a district. The frame speaks the language of the page in it. */
export default function PublicLayout({ loaderData }: Route.ComponentProps) {
  const { latest, name, slug, contact } = loaderData;
  const matches = useMatches();
  const path = matches.at(-1)?.pathname.replace(/\/$/, "");
  const page = matches.at(-1)?.loaderData as PageData;
  const handles = matches.map((match) => match.handle as Handle);
  const offered = page?.languages?.tags ?? handles.findLast((one) => one?.languages)?.languages;
  const { lang, words } = publicWords(page?.lang, loaderData.lang);
  const current = page?.languages?.current ?? lang;
  const step = handles.findLast((handle) => handle?.circle)?.circle;
  const base = `/d/${slug}`;
  const keep = loaderData.asked && lang;
  const nav = publicNavigation(base, latest, words);
  const needs = { href: `${base}/needs`, label: boardWords(lang).t("board.short") };
  return (
    <PublicFrame
      district={{ name, href: withLanguage(base, keep) }}
      room={handles.findLast((handle) => handle?.room)?.room}
      nav={(loaderData.hasNeeds ? [...nav, needs] : nav).map((link) => ({
        ...{ label: link.label, href: withLanguage(link.href, keep) },
        current: link.href === path,
      }))}
      languages={languageLinks(loaderData.here, offered ?? []).map((link) => ({
        ...link,
        current: link.lang === current,
      }))}
      chain={step && circleAround(step, lang)}
      foot={{
        text: footText(words, name, contact),
        links: [
          { href: withLanguage(`${base}/ask`, keep), label: inquiryWords(lang).t("ask.title") },
          { href: withLanguage(`${base}/method`, keep), label: words.method },
          { href: withLanguage(`${base}/privacy`, keep), label: words.privacy },
          { href: "/login", label: words.staff },
        ],
      }}
      words={words}
    >
      <Card {...{ name, lang, origin: loaderData.origin, path: loaderData.here.pathname }} />
      <NeedsBesidePlan needs={loaderData.needsOfGoals} keep={keep} {...{ base, lang }}>
        <PromisesBesidePlan goals={loaderData.promisedGoals} keep={keep} {...{ base, lang }}>
          <Outlet />
        </PromisesBesidePlan>
      </NeedsBesidePlan>
    </PublicFrame>
  );
}

/** Where the district itself is unknown, there are only the words. */
export function ErrorBoundary({ error, loaderData: page }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof rootLoader>("root");
  return <PublicError error={error} district={page} lang={(page ?? root?.asking)?.lang ?? "en"} />;
}

/** How an address of this district looks where it is shared (ogp.me); the page's meta says the rest. */
function Card({ name, lang, origin, path }: Record<"name" | "lang" | "origin" | "path", string>) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={name} />
      <meta property="og:url" content={origin + path} />
      <meta property="og:locale" content={lang.replace("-", "_")} />
      <meta property="og:image" content={`${origin}/card.png`} />
    </>
  );
}

type Latest = Record<keyof Published, string | null>;

function latestOf({ plans, results, reports }: Published): Latest {
  const slugOf = ([latest]: Published[keyof Published]) => latest?.slug ?? null;
  return { plans: slugOf(plans), results: slugOf(results), reports: slugOf(reports) };
}

/** A link stands here only when something stands behind it. */
function publicNavigation(base: string, latest: Latest, words: PublicWords): NavLink[] {
  const kinds = [
    ["plans", words.plan],
    ["results", words.results],
    ["reports", words.report],
  ] as const;
  return kinds.flatMap(([kind, label]) =>
    latest[kind] ? [{ href: `${base}/${kind}/${latest[kind]}`, label }] : [],
  );
}

function footText(words: PublicWords, district: string, contact: string): string {
  const name = words.foot.replace("{district}", () => district);
  return contact ? `${name}. ${words.contact.replace("{contact}", () => contact)}` : name;
}
