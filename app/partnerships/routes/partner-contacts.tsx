import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { addContact } from "../partners/keep-partner.server";
import { ContactFieldsPart } from "../partners/part-fields";
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
  const { id, name } = loaderData;
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/partners/${id}`}>{name}</a>}
        title="Add a contact"
        lede="Only staff who deal with partners read it."
      />
      <form method="post" className="form">
        <ContactFieldsPart values={actionData?.values ?? {}} errors={errors} />
        <Button>Add it</Button>
      </form>
    </div>
  );
}
