import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { LinkFrame } from "../pledges/link-frame";
import { loadPledgePage } from "../pledges/load-pledge-page.server";
import { confirmOffer, requirePledgeLink } from "../pledges/pledge-link.server";
import { AmountsPart, ConfirmPart, WithdrawPart } from "../pledges/pledge-page-parts";
import { pledgeWords } from "../pledges/words/catalogue";
import { SAID, TimesPart } from "../shifts/times-part";
import type { Route } from "./+types/pledge-link";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

/** Shows what a button would do; programs that open links from mails change nothing. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const link = await requirePledgeLink(services, params.token);
  const query = new URL(request.url).searchParams;
  return {
    ...(await loadPledgePage(link, request, services.clock())),
    said: SAID.find((one) => one === query.get("said")) ?? null,
    isConfirmed: query.has("confirmed"),
  };
}

/** Its sender confirms the offer. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const link = await requirePledgeLink(services, params.token);
  await confirmOffer(link, services.clock());
  const lang = new URL(request.url).searchParams.get("lang") ?? "";
  return seeOther(`/g/${params.token}?${new URLSearchParams({ lang, confirmed: "1" })}`);
}

export default function PledgeLinkPage({ loaderData: page, params }: Route.ComponentProps) {
  const { t } = pledgeWords(page.lang);
  const { token } = params;
  const part = { page, t, token };
  const isHere = page.isConfirmed && page.state === "offered";
  return (
    <LinkFrame {...page} href={`/g/${token}`}>
      <PageHead title={page.title} lede={page.about}>
        {page.needHref && <a href={page.needHref}>{t("offer.back")}</a>}
      </PageHead>
      <Note look={page.state === "unconfirmed" ? "heed" : undefined}>
        <p role="status">{isHere ? t("confirm.thanks") : page.says}</p>
        {page.isBoard && <p>{t("page.board")}</p>}
        {page.isErased && <p>{t("page.erased")}</p>}
      </Note>
      <AmountsPart {...part} />
      {page.state === "unconfirmed" && <ConfirmPart {...part} />}
      {page.times.is !== "none" && <TimesPart {...part} said={page.said} />}
      {page.mayWithdraw && <WithdrawPart {...part} />}
    </LinkFrame>
  );
}
