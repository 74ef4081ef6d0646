import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { loadReceipt } from "../pledges/load-receipt.server";
import { findPledge } from "../pledges/pledge.db.server";
import { requirePledgeLink } from "../pledges/pledge-link.server";
import { ReceiptPage } from "../pledges/receipt-page";
import { pledgeWords } from "../pledges/words/catalogue";
import type { Route } from "./+types/pledge-receipt";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

/** For whoever gave it, by the link of their mails. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { caller, id } = await requirePledgeLink(context.get(servicesContext), params.token);
  const pledge = (await transaction(caller, (scope) => findPledge(scope, id))) ?? notFound();
  return loadReceipt(caller, pledge, new URL(request.url).searchParams.get("lang"));
}

export default function PledgeReceipt({ loaderData, params }: Route.ComponentProps) {
  const href = `/g/${params.token}?lang=${loaderData.lang}`;
  const label = pledgeWords(loaderData.lang).t("mail.open");
  return <ReceiptPage receipt={loaderData} back={{ href, label }} />;
}
