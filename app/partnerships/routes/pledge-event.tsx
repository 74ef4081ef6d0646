import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { actOnPledge } from "../pledges/act-on-pledge.server";
import { loadStaffPledge, requirePledge } from "../pledges/load-staff-pledge.server";
import { refusalWords } from "../pledges/pledge-words";
import { fieldOf, findAct, readAct } from "../pledges/staff-acts";
import { StaffPledgeView } from "../pledges/staff-view";
import type { Route } from "./+types/pledge-event";

export const handle = { room: "partner" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Offer no. ${loaderData?.pledge.number ?? ""}` },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  if (!findAct(params.event)) notFound();
  return loadStaffPledge(staff, await requirePledge(staff, params.pledge));
}

/** One more event in the history of an offer, if it can happen; else why not, with everything typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const act = findAct(params.event) ?? notFound();
  const pledge = await requirePledge(staff, params.pledge);
  const values: Record<string, string> = {};
  for (const [name, value] of await request.formData()) {
    if (typeof value === "string") values[name] = value;
  }
  const read = readAct(act, values, pledge.kind);
  if (!read.ok) return data({ act, values, errors: read.errors }, { status: 422 });
  const done = await actOnPledge(staff, pledge, read.event, read.words);
  if (done.ok) return seeOther(`/admin/pledges/${pledge.id}`);
  const { amounts } = await loadStaffPledge(staff, await requirePledge(staff, params.pledge));
  const rest = act === "corrected" ? amounts.delivered : amounts.rest;
  const said = refusalWords(done.reason, {
    open: amounts.open,
    rest,
    offered: amounts.notAccepted,
  });
  const field = done.reason === "reason" ? "note" : fieldOf(act);
  return data({ act, values, errors: { [field]: said } }, { status: 409 });
}

export default function PledgeEvent({ loaderData, actionData }: Route.ComponentProps) {
  return <StaffPledgeView view={loaderData} typed={actionData} />;
}
