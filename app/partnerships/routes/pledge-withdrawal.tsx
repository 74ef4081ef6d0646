import { data } from "react-router";
import { cleanText } from "~/plans/clean-text";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { LinkFrame } from "../pledges/link-frame";
import { loadPledgePage } from "../pledges/load-pledge-page.server";
import { requirePledgeLink, withdrawOffer } from "../pledges/pledge-link.server";
import { WithdrawPart } from "../pledges/pledge-page-parts";
import { pledgeWords } from "../pledges/words/catalogue";
import type { Route } from "./+types/pledge-withdrawal";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

const MOST_BYTES = 32 * 1024;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const link = await requirePledgeLink(services, params.token);
  return loadPledgePage(link, request, services.clock());
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const link = await requirePledgeLink(services, params.token);
  const form = await readBoundedForm(request, MOST_BYTES);
  const reason = cleanText(String(form?.get("reason") ?? ""))
    .trim()
    .slice(0, 1000);
  if (reason === "") return data({ reason }, { status: 422 });
  await withdrawOffer(link, reason, services.clock());
  const lang = new URL(request.url).searchParams.get("lang") ?? "";
  return seeOther(`/g/${params.token}?${new URLSearchParams({ lang })}`);
}

export default function PledgeWithdrawal({
  loaderData: page,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = pledgeWords(page.lang);
  const { token } = params;
  return (
    <LinkFrame {...page} href={`/g/${token}`}>
      <PageHead title={page.title} lede={page.says}>
        <a href={`/g/${token}?lang=${page.lang}`}>{t("mail.open")}</a>
      </PageHead>
      {page.mayWithdraw && (
        <WithdrawPart {...{ page, t, token }} values={actionData ?? { reason: "" }} />
      )}
    </LinkFrame>
  );
}
