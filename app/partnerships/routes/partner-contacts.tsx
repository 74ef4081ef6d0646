import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { addContact } from "../partners/keep-partner.server";
import { ContactFieldsPart } from "../partners/part-fields";
import { PartnerAdding } from "../partners/partner-adding";
import { contactSchema } from "../partners/partner-form";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-contacts";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Add a contact" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id, name } = await requirePartner(staff, params.partner);
  return { id, name };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  const form = parseForm(await request.formData(), contactSchema);
  if (!form.ok) return data(form, { status: 422 });
  await addContact(staff, id, form.value);
  return seeOther(`/admin/partners/${id}?said=saved#contacts`);
}

export default function PartnerContacts({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {};
  return (
    <PartnerAdding
      partner={loaderData}
      title="Add a contact"
      lede="Only staff who deal with partners read it."
      errors={errors}
    >
      <ContactFieldsPart values={actionData?.values ?? {}} errors={errors} />
    </PartnerAdding>
  );
}
