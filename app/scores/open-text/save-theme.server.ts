import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { ThemeText } from "./theme";
import * as db from "./theme.db.server";

export type SavedTheme =
  | { ok: true; id: string }
  | { ok: false; reason: "name_taken" | "no_theme" };

/** Not an id of any theme. */
const NONE = "00000000-0000-0000-0000-000000000000";

export async function createTheme(
  caller: Caller,
  of: { waveId: string; itemId: string },
  text: ThemeText,
): Promise<SavedTheme> {
  return transaction(caller, async (scope) => {
    await db.lockThemes(scope, of.waveId);
    if (await db.isNameTaken(scope, { ...of, ...text, id: NONE })) {
      return { ok: false, reason: "name_taken" };
    }
    const id = await db.insertTheme(scope, { ...of, ...text });
    await recordAudit(scope, "theme.create", `theme:${id}`, { name: text.name });
    return { ok: true, id };
  });
}

export async function changeTheme(
  caller: Caller,
  { waveId, id }: { waveId: string; id: string },
  text: ThemeText,
): Promise<SavedTheme> {
  return transaction(caller, async (scope) => {
    await db.lockThemes(scope, waveId);
    const theme = await db.findTheme(scope, waveId, id);
    if (!theme) return { ok: false, reason: "no_theme" };
    if (await db.isNameTaken(scope, { ...theme, ...text })) {
      return { ok: false, reason: "name_taken" };
    }
    await db.updateTheme(scope, { id, ...text });
    await recordAudit(scope, "theme.change", `theme:${id}`, { name: text.name });
    return { ok: true, id };
  });
}

/** What is published of it stays until the next publication. */
export async function removeTheme(caller: Caller, waveId: string, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    await db.lockThemes(scope, waveId);
    const theme = await db.findTheme(scope, waveId, id);
    if (!theme) return false;
    await db.deleteTheme(scope, id);
    await recordAudit(scope, "theme.remove", `theme:${id}`, { name: theme.name });
    return true;
  });
}
