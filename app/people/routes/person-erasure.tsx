import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { countTraces } from "../erase-person.db.server";
import { erasePerson } from "../erase-person.server";
import { fullName } from "../person";
import { ErasureTerms } from "../person-page/erasure-terms";
import { findPerson } from "../person-page/person-page.db.server";
import type { Route } from "./+types/person-erasure";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Erase a person" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "person.erase");
  const id = requireId(params.person);
  const loaded = await transaction(staff, async (scope) => {
    const person = await findPerson(scope, id);
    return person && { name: fullName(person), traces: await countTraces(scope, id) };
  });
  if (!loaded) notFound();
  return { id, ...loaded };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "person.erase");
  if (!(await erasePerson(staff, requireId(params.person)))) notFound();
  return seeOther("/admin/people");
}

export default function PersonErasure({ loaderData }: Route.ComponentProps) {
  const { id, name, traces } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/people/${id}`}>{name}</a>}
        title={`Erase ${name}`}
        lede="For somebody who asked for it. It cannot be undone."
      />
      <ConfirmForm
        lost={<ErasureTerms traces={traces} />}
        button={`Erase ${name} for good`}
        back={{ href: `/admin/people/${id}`, label: "Leave everything as it is" }}
      />
    </>
  );
}
