import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { fullName } from "../person";
import { readBelonging, tickedBelonging } from "../person-page/belonging";
import { editPerson } from "../person-page/edit-person.server";
import { personEditSchema } from "../person-page/person-edit";
import { PersonFields } from "../person-page/person-fields";
import { findPerson } from "../person-page/person-page.db.server";
import type { Route } from "./+types/person-edit";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Edit a person" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  const id = requireId(params.person);
  const person = await transaction(staff, (scope) => findPerson(scope, id));
  if (!person) notFound();
  const { audiences, schools } = person;
  const { email, phone, givenName, familyName, language, organization, channel, consent } = person;
  return {
    ...{ id, name: fullName(person), ownFields: person.ownFields },
    doNotContact: person.doNotContact,
    belonging: { audiences, schools },
    schools: await listSchools(staff),
    values: { email, phone, givenName, familyName, language, organization, channel, consent },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  const id = requireId(params.person);
  if (!(await transaction(staff, (scope) => findPerson(scope, id)))) notFound();
  const posted = await request.formData();
  const givenBack = posted.getAll("giveBack").map(String);
  const form = parseForm(posted, personEditSchema);
  const ticked = tickedBelonging(posted);
  const schools = new Set((await listSchools(staff)).map((school) => school.id));
  const belonging = readBelonging(ticked, schools);
  if (!form.ok || !belonging.ok) {
    const errors = { ...(form.ok ? {} : form.errors), ...(belonging.ok ? {} : belonging.errors) };
    return data({ errors, values: typedTexts(posted), ticked, givenBack }, { status: 422 });
  }
  await editPerson(staff, id, { ...form.value, ...belonging.value }, givenBack);
  return seeOther(`/admin/people/${id}`);
}

function typedTexts(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
}

export default function PersonEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, ownFields } = loaderData;
  const typed = actionData?.values;
  return (
    <>
      <ErrorSummary title="Nothing was changed yet" errors={actionData?.errors ?? {}} />
      <PageHead
        kicker={<a href={`/admin/people/${id}`}>{name}</a>}
        title={`Edit ${name}`}
        lede="What you change of name, address, language, organization, audiences and schools stays so: later files do not change it back."
      />
      <PersonFields
        values={typed ?? loaderData.values}
        doNotContact={typed ? typed.doNotContact === "on" : loaderData.doNotContact}
        belonging={actionData?.ticked ?? loaderData.belonging}
        schools={loaderData.schools}
        ownFields={ownFields}
        givenBack={actionData?.givenBack ?? []}
        errors={actionData?.errors ?? {}}
      />
    </>
  );
}
