import { withLanguage } from "~/plans/reading";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { BoardChain } from "../board/board-parts";
import { loadPublicPartner } from "../board/load-partners.server";
import { BOARD_LANGUAGES, boardWords } from "../board/words/catalogue";
import type { Route } from "./+types/public-partner";

export const handle = { room: "partner", languages: BOARD_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.partner.name ?? "" }];

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadPublicPartner(context.get(servicesContext), params, request);
}

export default function PublicPartner({ loaderData }: Route.ComponentProps) {
  const { lang, keep, district, partner, offers } = loaderData;
  const words = boardWords(lang);
  const { t } = words;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href={withLanguage(`/d/${district.slug}/partners`, keep)}>{t("partners.title")}</a>
            {" · "}
            {t(`partners.kind.${partner.kind}`)}
          </>
        }
        title={<bdi>{partner.name}</bdi>}
      >
        {partner.website && (
          <a href={partner.website} rel="noreferrer">
            {t("partners.website")}
          </a>
        )}
      </PageHead>
      {offers.length > 0 && (
        <Part id="offers" title={t("partners.offers")}>
          <ul>
            {offers.map((what) => (
              <li key={what}>
                <bdi>{what}</bdi>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <BoardChain words={words} />
    </>
  );
}
