import { requireId } from "~/auth/require-id.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { requireTextWave } from "./require-text-wave.server";
import { findTheme } from "./theme.db.server";

/** The theme of an address, in its wave. */
export async function requireTheme(caller: Caller, params: { wave: string; theme: string }) {
  const wave = await requireTextWave(caller, params.wave);
  const id = requireId(params.theme);
  const theme = await transaction(caller, (scope) => findTheme(scope, wave.id, id));
  if (!theme) notFound("There is no such theme.");
  return { wave, theme };
}
