import { requireStaff } from "~/auth/require-staff.server";
import { loadReceipt } from "../pledges/load-receipt.server";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import { ReceiptPage } from "../pledges/receipt-page";
import type { Route } from "./+types/staff-receipt";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Receipt" }];

/** For staff to print or save, in the giver's language. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const pledge = await requirePledge(staff, params.pledge);
  return loadReceipt(staff, pledge, new URL(request.url).searchParams.get("lang"));
}

export default function StaffReceipt({ loaderData, params }: Route.ComponentProps) {
  const href = `/admin/pledges/${params.pledge}`;
  return (
    <ReceiptPage receipt={loaderData} back={{ href, label: "Back to the offer", lang: "en" }} />
  );
}
