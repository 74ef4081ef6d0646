import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { hasPublicNeeds } from "~/partnerships/board/public-needs.server";
import { boardWords } from "~/partnerships/board/words/catalogue";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { localeOf } from "~/responses/messages/languages";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { listPublished } from "../public.db.server";
import { PUBLIC_LANGUAGES, publicWords } from "../public-words";
import type { Route } from "./+types/community-home";

export const handle = { languages: PUBLIC_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.name ?? "" }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  return transaction(caller, async (scope) => {
    const { name, slug, language, timezone } = await getDistrict(scope);
    const asked = new URL(request.url).searchParams.get("lang");
    const { lang, dir, words } = publicWords(asked, language);
    const published = await listPublished(scope, lang);
    const kinds = [
      { kind: "reports", title: words.reports },
      { kind: "results", title: words.results_title },
      { kind: "plans", title: words.plans },
    ] as const;
    const parts = kinds.map(({ kind, title }) => ({
      kind,
      title,
      things: published[kind].map((thing) => ({
        href: `/d/${slug}/${kind}/${thing.slug}`,
        title: thing.title,
        text: words.published.replace("{day}", formatDay(thing.on, timezone, localeOf(lang))),
      })),
    }));
    const needs = (await hasPublicNeeds(scope)) ? [needsPart(slug, lang)] : [];
    const full = parts.filter(({ things }) => things.length > 0);
    return { lang, dir, words, name, parts: [...full, ...needs] };
  });
}

function needsPart(slug: string, lang: string) {
  const { t } = boardWords(lang);
  const board = { href: `/d/${slug}/needs`, title: t("board.title"), text: t("board.lede") };
  return { kind: "needs" as const, title: t("board.short"), things: [board] };
}

export default function CommunityHome({ loaderData }: Route.ComponentProps) {
  const { name, words, parts } = loaderData;
  return (
    <>
      <PageHead title={name} lede={words.lede} />
      {parts.length === 0 && <Empty title={words.nothing_title} text={words.nothing} />}
      {parts.map(({ kind, title, things }) => (
        <Part key={kind} id={kind} title={title}>
          <Entries
            entries={things.map((thing) => ({
              key: thing.href,
              title: (
                <a href={thing.href}>
                  <bdi>{thing.title}</bdi>
                </a>
              ),
              text: thing.text,
            }))}
          />
        </Part>
      ))}
    </>
  );
}
