import { withLanguage } from "~/plans/reading";
import { servicesContext } from "~/platform/services.server";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { BoardChain } from "../board/board-parts";
import { loadPublicPartners } from "../board/load-partners.server";
import { BOARD_LANGUAGES, boardWords } from "../board/words/catalogue";
import type { Route } from "./+types/public-partners";

export const handle = { room: "partner", languages: BOARD_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${boardWords(loaderData?.lang).t("partners.title")}: ${loaderData?.district.name}` },
];

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadPublicPartners(context.get(servicesContext), params.district, request);
}

export default function PublicPartners({ loaderData }: Route.ComponentProps) {
  const { lang, keep, district, partners } = loaderData;
  const words = boardWords(lang);
  const { t } = words;
  const base = `/d/${district.slug}`;
  return (
    <>
      <PageHead
        kicker={<a href={withLanguage(`${base}/needs`, keep)}>{t("need.all")}</a>}
        title={t("partners.title")}
        lede={t("partners.lede")}
      />
      {partners.length === 0 ? (
        <Empty title={t("partners.empty_title")} text={t("partners.empty")} />
      ) : (
        <Entries
          level={2}
          entries={partners.map(({ id, name, kind }) => ({
            key: id,
            title: (
              <a href={withLanguage(`${base}/partners/${id}`, keep)}>
                <bdi>{name}</bdi>
              </a>
            ),
            text: t(`partners.kind.${kind}`),
          }))}
        />
      )}
      <BoardChain words={words} />
    </>
  );
}
