import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { addAgreement } from "../partners/keep-partner.server";
import { AgreementFieldsPart } from "../partners/part-fields";
import { PartnerAdding } from "../partners/partner-adding";
import { agreementSchema } from "../partners/partner-form";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-agreements";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Add an agreement" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id, name } = await requirePartner(staff, params.partner);
  return { id, name };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  const form = parseForm(await request.formData(), agreementSchema);
  if (!form.ok) return data(form, { status: 422 });
  await addAgreement(staff, id, form.value);
  return seeOther(`/admin/partners/${id}?said=saved#agreements`);
}

export default function PartnerAgreements({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {};
  return (
    <PartnerAdding
      partner={loaderData}
      title="Add an agreement"
      lede="It says when to speak about going on."
      errors={errors}
    >
      <AgreementFieldsPart values={actionData?.values ?? {}} errors={errors} />
    </PartnerAdding>
  );
}
