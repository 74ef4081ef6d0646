import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import { K } from "../release/k";
import { type ShownTheme, shownThemes, toPublish } from "./theme";
import {
  findPublication,
  insertPublication,
  listQuotes,
  listThemeCells,
  listThemes,
  lockThemes,
} from "./theme.db.server";

/** So many quotes of a theme stand on a page. */
const MOST_QUOTES = 50;

/** The themes of a wave as they may be shown to anybody on the staff. */
export async function readThemes(caller: Caller, waveId: string): Promise<ShownTheme[]> {
  return transaction(caller, async (scope) => {
    const themes = await listThemes(scope, waveId);
    const cells = await listThemeCells(scope, waveId);
    return shownThemes(themes, cells, await listQuotes(scope, waveId, MOST_QUOTES), K);
  });
}

/** When the themes of a wave were last published, and how many; null before, and when they were taken back. */
export async function findThemesPublished(
  caller: Caller,
  waveId: string,
): Promise<{ at: Date; count: number } | null> {
  const found = await transaction(caller, (scope) => findPublication(scope, waveId));
  const count = Array.isArray(found?.themes) ? found.themes.length : 0;
  return found && count > 0 ? { at: found.publishedAt, count } : null;
}

/** Freezes the themes for everybody as they stand now; `none` takes them back. How many were published. */
export async function publishThemes(
  caller: Caller,
  waveId: string,
  { at, none = false }: { at: Date; none?: boolean },
): Promise<number> {
  return transaction(caller, async (scope) => {
    await lockThemes(scope, waveId);
    const themes = none ? [] : toPublish(await readThemes(scope, waveId));
    await insertPublication(scope, { waveId, themes, at, actor: describeActor(scope.actor) });
    await recordAudit(scope, "theme.publish", `wave:${waveId}`, { themes: themes.length });
    return themes.length;
  });
}
