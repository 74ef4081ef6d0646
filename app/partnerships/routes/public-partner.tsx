import { requirePublicDistrict } from "~/districts/get-district.server";
import { withLanguage } from "~/plans/reading";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { BoardChain } from "../board/board-parts";
import { loadPublicPartner } from "../board/load-partners.server";
import { BOARD_LANGUAGES, boardWords } from "../board/words/catalogue";
import { loadMade } from "../telling/load-proofs.server";
import { MadePart } from "../telling/made-part";
import type { Route } from "./+types/public-partner";

export const handle = { room: "partner", languages: BOARD_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.partner.name ?? "" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const page = await loadPublicPartner(services, params, request);
  const caller = await requirePublicDistrict(services, params.district);
  return { ...page, made: await loadMade(caller, page.partner.id) };
}

export default function PublicPartner({ loaderData }: Route.ComponentProps) {
  const { lang, keep, district, partner, offers, made } = loaderData;
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
      {offers.length === 0 && made.length === 0 && <p className="soft">{t("partners.quiet")}</p>}
      <MadePart {...{ lang, keep, made, slug: district.slug }} />
      <BoardChain words={words} />
    </>
  );
}
