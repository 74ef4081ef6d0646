import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { seeOther } from "~/platform/http.server";
import { addResource } from "../partners/keep-partner.server";
import { ResourceFieldsPart } from "../partners/part-fields";
import { PartnerAdding } from "../partners/partner-adding";
import { readResourceForm } from "../partners/partner-form";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-resources";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Add a resource" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id, name } = await requirePartner(staff, params.partner);
  return { id, name, schools: await listSchools(staff) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  const form = readResourceForm(await request.formData());
  if (!form.ok) return data(form, { status: 422 });
  const known = new Set((await listSchools(staff)).map((school) => school.id));
  const schoolIds = form.value.schoolIds.filter((school) => known.has(school));
  await addResource(staff, id, { ...form.value, schoolIds });
  return seeOther(`/admin/partners/${id}?said=saved#resources`);
}

export default function PartnerResources({ loaderData, actionData }: Route.ComponentProps) {
  const { schools, ...partner } = loaderData;
  const errors = actionData?.errors ?? {};
  return (
    <PartnerAdding
      partner={partner}
      title="Add what it could give"
      lede="It joins the inventory of local resources and applied skills, which needs are matched with."
      errors={errors}
    >
      <ResourceFieldsPart
        values={actionData?.values ?? {}}
        chosen={actionData?.schools ?? []}
        {...{ errors, schools }}
      />
    </PartnerAdding>
  );
}
