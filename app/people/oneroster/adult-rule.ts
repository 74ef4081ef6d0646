import { cellAt, readText, tidyText } from "~/platform/csv-cell";
import type { CheckedRow, RefusedRow, RowRule } from "~/platform/csv-table";
import { parseEmailAddress } from "~/platform/email-address";
import type { Audience } from "../audience";
import { EMAIL_REASONS, LONGEST_TEXT } from "../csv/person-rule";
import { seenTexts } from "../csv/seen-texts";
import type { LeftOut } from "../people-source";
import type { PersonRow } from "../person";
import type { Orgs } from "./orgs";
import { homeLanguageOf, type Pupils } from "./pupils";
import type { Roles } from "./roles";
import type { SchoolSet, SchoolSets } from "./school-sets";
import { type Cells, splitIds } from "./tables";
import {
  NO_ROLE,
  outOfReach,
  rolesInRow,
  schoolsAs,
  type UserColumn,
  type UserRoles,
} from "./users";

export type AdultReading = {
  orgs: Orgs;
  sets: SchoolSets;
  roles: Roles | null;
  pupils: Pupils;
  languageOf(id: string, typed: string): string;
  /** False where the set has changes only, so that children may be missing from it. */
  isWhole: boolean;
  leftOut: LeftOut;
  departed: string[];
};

/** The rule for one row of users.csv: a person to reach, nobody (null), or a refusal. */
export function adultRule(
  at: Partial<Record<UserColumn, number>>,
  reading: AdultReading,
): RowRule<PersonRow | null> {
  const rowOfId = seenTexts();
  const { roles, pupils, leftOut, departed } = reading;

  return (cells, row): CheckedRow<PersonRow | null> => {
    const cell: Cells<UserColumn> = (name) => tidyText(cellAt(cells, at[name]));
    const sourceId = readText(cell("sourcedId"), LONGEST_TEXT);
    if (typeof sourceId !== "string") return refused("sourcedId", sourceId.problem);
    if (sourceId === "") return refused("sourcedId", "A sourcedId is needed.");
    const own = roles ? (roles.get(sourceId) ?? NO_ROLE) : rolesInRow(cell, reading.orgs);
    if (own.pupil || pupils.has(sourceId)) return nobody(leftOut, "pupils");
    const gone = outOfReach(cell);
    if (gone) departed.push(sourceId);
    if (gone) return nobody(leftOut, gone);
    if (cell("email") === "") return nobody(leftOut, "withoutAddress");
    const person = personOf(cell, row, own, reading);
    if (!person.ok) return person;
    const earlier = rowOfId(sourceId, row);
    if (earlier > 0) return refused("sourcedId", `The same sourcedId stands in row ${earlier}.`);
    return person;
  };
}

function personOf(
  cell: Cells<UserColumn>,
  row: number,
  own: UserRoles,
  reading: AdultReading,
): CheckedRow<PersonRow> {
  const sourceId = cell("sourcedId");
  const email = parseEmailAddress(cell("email"));
  if (!email.ok) return refused("email", EMAIL_REASONS[email.reason]);
  const given = nameOf(cell, "givenName", "preferredGivenName");
  if (typeof given !== "string") return refused("givenName", given.problem);
  const family = nameOf(cell, "familyName", "preferredFamilyName");
  if (typeof family !== "string") return refused("familyName", family.problem);
  const audiences: Audience[] = [];
  if (own.families) audiences.push("families");
  if (own.staff) audiences.push("staff");
  if (audiences.length === 0) return refused("role", NO_ROLE_REASON);
  const home = ofChildren(cell, own, reading);
  const typed = reading.languageOf(sourceId, cell("homeLanguage") || cell("language"));
  const person = { sourceId, email: email.address, emailKey: email.key, organization: "" };
  return {
    ok: true,
    value: {
      ...{ row, ...person, audiences, givenName: given, familyName: family },
      schools: home.schools,
      language: typed || home.language,
    },
  };
}

const NO_ROLE_REASON =
  "There is no role of this user: neither here nor (in OneRoster 1.2) one in roles.csv that has not ended.";

/** A guardian is at the schools of their children; where none is known, at those of their own record. */
function ofChildren(
  cell: Cells<UserColumn>,
  own: UserRoles,
  { pupils, sets, isWhole }: AdultReading,
): { schools: SchoolSet | null; language: string | null } {
  const asStaff = schoolsAs(own, "staff");
  if (!own.families) return { schools: asStaff, language: null };
  const children = pupils.childrenOf(cell("sourcedId"), splitIds(cell("agentSourcedIds")));
  if (children) {
    const schools = sets.union(asStaff, children.schools);
    return { schools, language: homeLanguageOf(children) };
  }
  const schools = sets.union(asStaff, schoolsAs(own, "families"));
  return { schools: isWhole ? schools : null, language: null };
}

function nameOf(cell: Cells<UserColumn>, name: UserColumn, preferred: UserColumn) {
  return readText(cell(preferred) || cell(name), LONGEST_TEXT);
}

function nobody(leftOut: LeftOut, why: keyof LeftOut): CheckedRow<null> {
  leftOut[why]++;
  return { ok: true, value: null };
}

function refused(column: UserColumn, reason: string): RefusedRow {
  return { ok: false, column, reason };
}
