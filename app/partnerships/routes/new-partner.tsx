import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { addPartner } from "../partners/keep-partner.server";
import { PartnerFieldsPart } from "../partners/partner-fields";
import { partnerSchema } from "../partners/partner-form";
import type { Route } from "./+types/new-partner";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Add a partner" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireStaff(request, context, "partner.edit");
  return null;
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const form = parseForm(await request.formData(), partnerSchema);
  if (!form.ok) return data(form, { status: 422 });
  const { revision: _, ...partner } = form.value;
  const now = { now: staff.services.clock(), timezone: staff.session.timezone };
  return seeOther(`/admin/partners/${await addPartner(staff, partner, now)}`);
}

export default function NewPartner({ actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead kicker={<a href="/admin/partners">Partners</a>} title="Add a partner" />
      <form method="post" className="form">
        <PartnerFieldsPart values={actionData?.values ?? {}} errors={errors} />
        <Button>Save</Button>
      </form>
    </div>
  );
}
