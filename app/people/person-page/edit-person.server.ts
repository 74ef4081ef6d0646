import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Belonging } from "./belonging";
import { changedFields, type EditedFields, ownFieldsAfter, type PersonEdit } from "./person-edit";
import { findPerson, followPreferences, noteChange, updatePerson } from "./person-page.db.server";

/**
 * Writes what staff know of somebody and notes what changed. Columns that files have stay as staff wrote them,
 * unless they are given back (`givenBack`). False if there is nobody.
 */
export async function editPerson(
  caller: Caller,
  id: string,
  edit: PersonEdit & Belonging,
  givenBack: readonly string[],
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const person = await findPerson(scope, id);
    if (!person) return false;
    const { email, ...rest } = edit;
    const after: EditedFields = { ...rest, email: email.address };
    const change = changedFields(person, after);
    const names = Object.keys(change?.after ?? {});
    const ownFields = ownFieldsAfter(person.ownFields, names, givenBack);
    await updatePerson(scope, id, { ...after, emailKey: email.key, ownFields });
    const { channel, doNotContact } = after;
    await followPreferences(scope, id, { channel, doNotContact });
    if (change) await noteChange(scope, id, change);
    if (change) await recordAudit(scope, "person.edit", `person:${id}`, { fields: names });
    return true;
  });
}
