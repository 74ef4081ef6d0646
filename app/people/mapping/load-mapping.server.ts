import { type Caller, transaction } from "~/platform/scope.server";
import { readContext } from "../import-people.server";
import { findImport, readImportFile } from "../people-import.db.server";
import { pieces } from "../work-import.server";
import { type FileColumn, readColumns } from "./file-columns";
import type { MappedContext } from "./mapped-rule";
import { fingerprintOf, type Mapping } from "./mapping";
import { findMapping } from "./mapping.db.server";
import { suggestMapping } from "./suggest-mapping";

export type LoadedMapping = {
  filename: string;
  columns: FileColumn[];
  fingerprint: string;
  /** As somebody told it, else as the names suggest. */
  mapping: Mapping;
  isTold: boolean;
  context: MappedContext;
};

/** A waiting file's columns and how they are meant; null for one that nobody needs to tell. */
export async function loadMapping(
  caller: Caller,
  importId: string,
): Promise<LoadedMapping | "no such import" | null> {
  const found = await transaction(caller, (scope) => findImport(scope, importId));
  if (!found) return "no such import";
  const isWaiting = found.state === "mapping" || found.state === "checked";
  if (!isWaiting || found.format !== "csv") return null;
  const bytes = await transaction(caller, (scope) => readImportFile(scope, importId));
  const columns = await readColumns(pieces(bytes));
  if (!columns) return null;
  const names = columns.map(({ name }) => name);
  const fingerprint = fingerprintOf(names);
  const told = await transaction(caller, (scope) => findMapping(scope, fingerprint));
  const { byCode: schools, byName: schoolNames, languages } = await readContext(caller);
  return {
    ...{ filename: found.filename, columns, fingerprint, isTold: told !== null },
    mapping: told ?? suggestMapping(names),
    context: { schools, schoolNames, languages },
  };
}
