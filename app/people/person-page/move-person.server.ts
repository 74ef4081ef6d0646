import type { RouterContextProvider } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { setPersonGone } from "../mark-gone.server";
import { findPerson } from "./person-page.db.server";

/** What leaving and coming back have in common. */
export async function movePerson(
  request: Request,
  context: Readonly<RouterContextProvider>,
  person: string,
  isGone: boolean,
): Promise<Response> {
  const staff = await requireStaff(request, context, "people.edit");
  const id = requireId(person);
  if (!(await transaction(staff, (scope) => findPerson(scope, id)))) notFound();
  await setPersonGone(staff, id, isGone);
  return seeOther(`/admin/people/${id}`);
}
