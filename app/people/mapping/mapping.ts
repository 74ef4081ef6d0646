import { z } from "zod";
import { AUDIENCES } from "../audience";

/** What a column of somebody else's file can be here. */
export const MAPPED_COLUMNS = [
  "source_id",
  "email",
  "given_name",
  "family_name",
  "full_name",
  "audience",
  "schools",
  "language",
  "organization",
  "relationship",
] as const;

export type MappedColumn = (typeof MAPPED_COLUMNS)[number];

/** Columns whose words may have to be told: theirs on one side, ours on the other. */
export const WORD_COLUMNS = ["audience", "schools", "language", "relationship"] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

/** Stands for "leave these rows out". */
export const LEAVE_OUT = "-";

/** Stands in a form for a language that is left open; "" would say that nothing was told. */
export const OPEN_LANGUAGE = "open";

const words = z.record(z.string(), z.string());

export const mappingSchema = z.object({
  /** A row is one person, or one contact of one pupil: the same contact may stand in several. */
  kind: z.enum(["people", "contacts"]),
  /** Our column by the 0-based position of theirs. */
  columns: z.partialRecord(z.enum(MAPPED_COLUMNS), z.int().min(0).max(2000)),
  /** Of everybody in the file; null where a column says it. */
  audience: z.enum(AUDIENCES).nullable(),
  /** Ours by theirs: audiences by name, schools by code, languages by tag, relationships `family` or LEAVE_OUT. */
  words: z.object({ audience: words, schools: words, language: words, relationship: words }),
});

export type Mapping = z.infer<typeof mappingSchema>;

export const NO_WORDS: Mapping["words"] = {
  audience: {},
  schools: {},
  language: {},
  relationship: {},
};

/** The same for two files with the same names in the same order. */
export function fingerprintOf(names: readonly string[]): string {
  return JSON.stringify(names.map((name) => name.normalize("NFKC").trim().toLowerCase()));
}

export type MappingProblem = { field: MappedColumn | "audience"; reason: string };

/** What a mapping lacks before a file can be read by it. */
export function problemsOf({ kind, columns, audience }: Mapping): MappingProblem[] {
  const problems: MappingProblem[] = [];
  if (columns.email === undefined)
    problems.push({ field: "email", reason: "Choose the column with the mail address." });
  if (kind === "people" && columns.source_id === undefined)
    problems.push({
      field: "source_id",
      reason:
        "Choose the column that names each person in your own system. Without one a change could not be told from somebody new.",
    });
  if (audience === null && columns.audience === undefined)
    problems.push({
      field: "audience",
      reason: "Say which audience everybody in the file is, or choose the column that says it.",
    });
  return problems;
}
