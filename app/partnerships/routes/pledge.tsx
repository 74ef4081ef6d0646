import { requireStaff } from "~/auth/require-staff.server";
import { loadStaffPledge, requirePledge } from "../pledges/load-staff-pledge.server";
import { StaffPledgeView } from "../pledges/staff-view";
import type { Route } from "./+types/pledge";

export const handle = { room: "partner" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Offer no. ${loaderData?.pledge.number ?? ""}` },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  return loadStaffPledge(staff, await requirePledge(staff, params.pledge));
}

export default function Pledge({ loaderData }: Route.ComponentProps) {
  return <StaffPledgeView view={loaderData} />;
}
