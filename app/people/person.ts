import type { Audience } from "./audience";

/** What the directory knows of somebody; `schools` are ids, none of them stands for no one school. */
export type PersonFields = {
  sourceId: string;
  email: string;
  emailKey: string;
  givenName: string;
  familyName: string;
  audiences: readonly Audience[];
  schools: readonly string[];
  language: string;
  organization: string;
};

export type PersonColumn =
  | "source_id"
  | "email"
  | "given_name"
  | "family_name"
  | "audience"
  | "schools"
  | "language"
  | "organization";

/** A person as a row of a file says; `language` and `schools` are null where the row leaves them open. */
export type PersonRow = Omit<PersonFields, "language" | "schools"> & {
  row: number;
  language: string | null;
  schools: readonly string[] | null;
};

export type PersonChange = "new" | "changed" | "unchanged";

/**
 * The person after an import: the row's values, except that a column the file lacks and what the row leaves
 * open keep what the directory had. A new person's language is the district's then, and at no one school.
 */
export function mergePerson(
  existing: PersonFields | null,
  row: PersonRow,
  columns: ReadonlySet<PersonColumn>,
  districtLanguage: string,
): PersonFields {
  const { row: _, ...given } = row;
  const language = given.language ?? existing?.language ?? districtLanguage;
  const schools = given.schools ?? existing?.schools ?? [];
  if (!existing) return { ...given, language, schools };
  return {
    ...given,
    language,
    givenName: columns.has("given_name") ? given.givenName : existing.givenName,
    familyName: columns.has("family_name") ? given.familyName : existing.familyName,
    schools: columns.has("schools") ? schools : existing.schools,
    organization: columns.has("organization") ? given.organization : existing.organization,
  };
}

/** What an import would do to the directory's person; sets are compared without their order. */
export function summarise(
  existing: PersonFields | null,
  row: PersonRow,
  columns: ReadonlySet<PersonColumn>,
): PersonChange {
  if (!existing) return "new";
  const merged = mergePerson(existing, row, columns, existing.language);
  const same =
    merged.email === existing.email &&
    merged.givenName === existing.givenName &&
    merged.familyName === existing.familyName &&
    merged.language === existing.language &&
    merged.organization === existing.organization &&
    sameSet(merged.audiences, existing.audiences) &&
    sameSet(merged.schools, existing.schools);
  return same ? "unchanged" : "changed";
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((value) => inB.has(value));
}

/** How a person is called in lists. */
export function fullName(person: {
  givenName: string;
  familyName: string;
  organization?: string;
}): string {
  const name = [person.givenName, person.familyName].filter(Boolean).join(" ");
  return name || person.organization || "No name";
}
