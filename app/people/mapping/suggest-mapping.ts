import { plainName } from "~/platform/csv-header";
import { type MappedColumn, type Mapping, NO_WORDS } from "./mapping";

/** Names that other systems give their columns, the likelier first. */
const NAMES: Readonly<Record<MappedColumn, readonly string[]>> = {
  source_id: [
    ...["source_id", "sourced_id", "contact_sis_id", "contact_id", "guardian_id", "parent_id"],
    ...["person_id", "employee_id", "staff_id", "teacher_id", "user_id", "id"],
  ],
  email: [
    ...["contact_email", "parent_email", "guardian_email", "email", "email_address", "e-mail"],
    ...["work_email", "staff_email", "teacher_email", "mail", "correo", "correo_electronico"],
  ],
  given_name: [
    ...["given_name", "first_name", "contact_first_name", "parent_first_name"],
    ...["guardian_first_name", "forename", "first", "nombre"],
  ],
  family_name: [
    ...["family_name", "last_name", "contact_last_name", "parent_last_name"],
    ...["guardian_last_name", "surname", "last", "apellido", "apellidos"],
  ],
  full_name: ["contact_name", "parent_name", "guardian_name", "full_name", "name"],
  audience: ["audience", "audiences", "role", "group", "person_type", "type", "category"],
  schools: [
    ...["schools", "school", "school_code", "school_id", "school_number", "school_name"],
    ...["student_school", "student_school_id", "building", "campus", "escuela"],
  ],
  language: [
    ...["contact_language", "preferred_language", "home_language", "language", "idioma"],
    ...["parent_language", "correspondence_language", "home_lang", "lang"],
  ],
  organization: ["organization", "organisation", "company", "business", "employer"],
  relationship: ["contact_relationship", "relationship", "relation", "contact_type"],
};

const PUPIL_NAMES = ["student_id", "student_sis_id", "student_number", "pupil_id", "sis_id"];
const OF_A_CONTACT = /^(?:contact|guardian|parent)/;
/** Where a row is of a pupil, these columns are the contact's only if they say so. */
const PERSONAL = new Set<MappedColumn>(["source_id", "given_name", "family_name"]);

/** How a file's columns are most likely meant, by their names. */
export function suggestMapping(names: readonly string[]): Mapping {
  const plain = names.map(plainName);
  const isContacts = hasPupils(plain) && hasContacts(plain);
  const columns: Mapping["columns"] = {};
  for (const [column, likely] of Object.entries(NAMES) as [MappedColumn, readonly string[]][]) {
    const positions = likely
      .map(plainName)
      .filter((name) => !isContacts || !PERSONAL.has(column) || OF_A_CONTACT.test(name))
      .map((name) => plain.indexOf(name));
    const found = positions.find((at) => at >= 0);
    if (found !== undefined) columns[column] = found;
  }
  if (columns.given_name !== undefined && columns.family_name !== undefined) {
    delete columns.full_name;
  }
  if (!isContacts) delete columns.relationship;
  const audience = isContacts && columns.audience === undefined ? "families" : null;
  return { kind: isContacts ? "contacts" : "people", columns, audience, words: NO_WORDS };
}

const hasPupils = (plain: readonly string[]) =>
  PUPIL_NAMES.some((name) => plain.includes(plainName(name)));

const hasContacts = (plain: readonly string[]) =>
  plain.some((name) => OF_A_CONTACT.test(name) || name === "relationship");
