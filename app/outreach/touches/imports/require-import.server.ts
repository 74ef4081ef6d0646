import { requireId } from "~/auth/require-id.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findImport, type TouchImport } from "./touch-import.db.server";

/** The file an address names, or 404. */
export async function requireImport(caller: Caller, text: string): Promise<TouchImport> {
  const id = requireId(text);
  const found = await transaction(caller, (scope) => findImport(scope, id));
  return found ?? notFound();
}
