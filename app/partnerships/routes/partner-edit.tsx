import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { changePartner } from "../partners/keep-partner.server";
import { PartnerFieldsPart } from "../partners/partner-fields";
import { partnerSchema } from "../partners/partner-form";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-edit";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Change a partner" }];

const STALE =
  "Somebody else changed this partner meanwhile. What you typed is still here; open the partner in a second window to compare, then load this page again.";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const partner = await requirePartner(staff, params.partner);
  const { id, name, kind, website, publicName, isVendor, conflict, note, revision } = partner;
  const values: Record<string, string> = {
    ...{ name, kind, website, conflict, note, publicName: publicName ?? "" },
    ...{ isVendor: isVendor ? "yes" : "", revision: String(revision) },
  };
  return { id, name, values };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  const posted = await request.formData();
  const form = parseForm(posted, partnerSchema);
  if (!form.ok) return data(form, { status: 422 });
  const now = { now: staff.services.clock(), timezone: staff.session.timezone };
  const changed = await changePartner(staff, id, form.value, now);
  if (changed === "not_there") notFound();
  if (changed === "changed") return seeOther(`/admin/partners/${id}?said=saved`);
  const values: Record<string, string> = {};
  for (const [name, value] of posted) if (typeof value === "string") values[name] = value;
  const errors: Record<string, string> = { name: STALE };
  return data({ ok: false as const, errors, values }, { status: 409 });
}

export default function PartnerEdit({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/partners/${loaderData.id}`}>{loaderData.name}</a>}
        title="Change the partner"
      />
      <form method="post" className="form">
        <PartnerFieldsPart values={actionData?.values ?? loaderData.values} errors={errors} />
        <Button>Save</Button>
      </form>
    </div>
  );
}
