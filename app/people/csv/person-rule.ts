import { cellAt, readOnce, readText } from "~/platform/csv-cell";
import type { CheckedRow, RefusedRow, RowRule } from "~/platform/csv-table";
import { type EmailProblem, parseEmailAddress } from "~/platform/email-address";
import type { PersonColumn, PersonRow } from "../person";
import { seenTexts } from "./seen-texts";
import { languageReader, readAudiences, schoolsReader } from "./shared-columns";

export type ImportContext = {
  /** Ids by the code that files use. */
  schools: ReadonlyMap<string, string>;
  /** Tags of the languages the district uses, which may also be called by name. */
  languages: readonly string[];
};

export const LONGEST_TEXT = 200;

export const EMAIL_REASONS: Record<EmailProblem, string> = {
  empty: "A mail address is needed.",
  "too long": "The mail address is too long.",
  "not one email address":
    "This is not one plain mail address such as name@example.org: no names, brackets or accents.",
  "wrong domain": "What follows the @ is not the name of a mail domain.",
};

/** The rule for one row of a people file. It remembers source ids, so each file needs its own. */
export function personRule(
  at: Partial<Record<PersonColumn, number>>,
  context: ImportContext,
): RowRule<PersonRow> {
  const read = personReader(at, context);
  const rowOfSourceId = seenTexts();
  return (cells, row) => {
    const person = read(cells, row);
    if (!person.ok) return person;
    const earlier = rowOfSourceId(person.value.sourceId, row);
    return earlier > 0 ? refused("source_id", `Row ${earlier} has the same one already.`) : person;
  };
}

/** The same for a file in which a person may stand in several rows. */
export function personReader(
  at: Partial<Record<PersonColumn, number>>,
  { schools, languages }: ImportContext,
): RowRule<PersonRow> {
  const audiencesOf = readOnce(readAudiences);
  const schoolsOf = schoolsReader(schools);
  const languageOf = languageReader(languages);

  return (cells, row): CheckedRow<PersonRow> => {
    const sourceId = readText(cellAt(cells, at.source_id), LONGEST_TEXT);
    if (typeof sourceId !== "string") return refused("source_id", sourceId.problem);
    if (sourceId === "") return refused("source_id", "A source_id is needed.");
    const email = parseEmailAddress(cellAt(cells, at.email));
    if (!email.ok) return refused("email", EMAIL_REASONS[email.reason]);
    const givenName = readText(cellAt(cells, at.given_name), LONGEST_TEXT);
    if (typeof givenName !== "string") return refused("given_name", givenName.problem);
    const familyName = readText(cellAt(cells, at.family_name), LONGEST_TEXT);
    if (typeof familyName !== "string") return refused("family_name", familyName.problem);
    const audiences = audiencesOf(cellAt(cells, at.audience));
    if (!audiences.ok) return refused("audience", audiences.reason);
    const schoolIds = schoolsOf(cellAt(cells, at.schools));
    if (!schoolIds.ok) return refused("schools", schoolIds.reason);
    const language = languageOf(cellAt(cells, at.language));
    if (!language.ok) return refused("language", language.reason);
    const organization = readText(cellAt(cells, at.organization), LONGEST_TEXT);
    if (typeof organization !== "string") return refused("organization", organization.problem);
    const value = {
      row,
      sourceId,
      email: email.address,
      emailKey: email.key,
      givenName,
      familyName,
      audiences: audiences.value,
      schools: schoolIds.value,
      language: language.value,
      organization,
    };
    return { ok: true, value };
  };
}

function refused(column: PersonColumn, reason: string): RefusedRow {
  return { ok: false, column, reason };
}
