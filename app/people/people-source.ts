import type { CsvRefusal } from "~/platform/csv-table";
import type { PersonColumn, PersonRow } from "./person";

/** A row that is not taken over; `file` says in which of several files it stands. */
export type PeopleRefusal = CsvRefusal & { file?: string };

/** A school that a file names and the district does not have. */
export type UnknownSchool = { code: string; name: string; rows: number };

/** Who is in a file and is no person here, and why. */
export type LeftOut = {
  pupils: number;
  removed: number;
  disabled: number;
  withoutAddress: number;
  /** Contacts of pupils that are no family: doctors, case workers. */
  noFamily: number;
};

export const NOBODY_LEFT_OUT: LeftOut = {
  ...{ pupils: 0, removed: 0, disabled: 0, withoutAddress: 0, noFamily: 0 },
};

/** What is known of a file when all of it has been read. */
export type SourceNotes = {
  leftOut: LeftOut;
  unknownSchools: UnknownSchool[];
  /** Source ids that a file of changes says are gone; null for a file that lists everybody. */
  departed: string[] | null;
};

export type PeopleBatch = { rows: PersonRow[]; refused: PeopleRefusal[]; lastRow: number };

/** People on their way in, whatever kind of file they come from. */
export type PeopleSource = {
  ok: true;
  /** The kind of file. */
  origin: "csv" | "oneroster";
  /** Whether it lists everybody of its audiences, so that who is not in it may be gone. */
  isWhole: boolean;
  /** Whether its columns had to be told. */
  isMapped?: boolean;
  /** The columns the file has: what it lacks stays as the directory has it. */
  columns: ReadonlySet<PersonColumn>;
  /** Names of columns that stand for nothing here. */
  ignored: string[];
  batches: AsyncGenerator<PeopleBatch>;
  notes?: () => SourceNotes;
};
