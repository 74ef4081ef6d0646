import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { addTexts, findTheme, lockThemes, removeTexts, setQuotes } from "./theme.db.server";

/** Of the texts that a page listed, which belong to the theme and which of these are quoted in public. */
export type Assignment = {
  listed: readonly string[];
  chosen: readonly string[];
  quotes: readonly string[];
};

export async function assignTexts(
  caller: Caller,
  { waveId, id }: { waveId: string; id: string },
  { listed, chosen, quotes }: Assignment,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    await lockThemes(scope, waveId);
    const theme = await findTheme(scope, waveId, id);
    if (!theme) return false;
    const out = listed.filter((text) => !chosen.includes(text));
    await addTexts(scope, theme, chosen);
    await removeTexts(scope, id, out);
    await setQuotes(
      scope,
      id,
      listed,
      quotes.filter((text) => chosen.includes(text)),
    );
    await recordAudit(scope, "theme.assign", `theme:${id}`, { in: chosen.length, out: out.length });
    return true;
  });
}
