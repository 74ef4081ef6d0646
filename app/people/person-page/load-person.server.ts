import type { Staff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { listMerged } from "../duplicates/duplicates.db.server";
import { fullName } from "../person";
import { actorWords, changeWords } from "./change-words";
import {
  findAddressState,
  findPerson,
  listChanges,
  listSharing,
  type PersonDetail,
} from "./person-page.db.server";

/** Everything that the page of a person shows; null if there is nobody. */
export async function loadPerson(staff: Staff, id: string) {
  const loaded = await transaction(staff, async (scope) => {
    const person = await findPerson(scope, id);
    if (!person) return null;
    const { emailKey } = person;
    return {
      person,
      address: await findAddressState(scope, emailKey),
      sharing: await listSharing(scope, { id, emailKey }),
      merged: await listMerged(scope, id),
      changes: await listChanges(scope, id),
    };
  });
  if (!loaded) return null;
  const schools = new Map((await listSchools(staff)).map((school) => [school.id, school.name]));
  const { timezone } = staff.session;
  const { person, changes, sharing, merged, address } = loaded;
  return {
    person: shownPerson(person, schools),
    name: fullName(person),
    addressNote: address?.unsubscribedAt ? UNSUBSCRIBED : address?.bouncedAt ? BOUNCED : null,
    sharing: sharing.map((one) => ({ id: one.id, name: fullName(one), audiences: one.audiences })),
    merged: merged.map(({ at, ...one }) => ({ ...one, when: formatMoment(at, timezone) })),
    changes: changes.map((change) => ({
      ...{ id: change.id, importId: change.importId, who: actorWords(change) },
      when: formatMoment(change.at, timezone),
      fields: changeWords(change.before, change.after, schools),
    })),
  };
}

const UNSUBSCRIBED = "Whoever reads this address has unsubscribed it: no mail goes there.";
const BOUNCED = "Mail to this address came back: none goes there.";

function shownPerson(person: PersonDetail, schools: ReadonlyMap<string, string>) {
  const { goneAt, emailKey: _, ...shown } = person;
  return {
    ...shown,
    isGone: goneAt !== null,
    schools: person.schools.map((id) => schools.get(id) ?? "").filter(Boolean),
  };
}
