import { type Caller, transaction } from "~/platform/scope.server";
import { assignTexts } from "~/scores/open-text/assign-texts.server";
import { findSuggestions } from "~/scores/open-text/find-suggestions.server";
import { listUnread } from "~/scores/open-text/open-text.db.server";
import { redactText } from "~/scores/open-text/redact-text.server";
import { suggestionKey } from "~/scores/open-text/redaction";
import { createTheme } from "~/scores/open-text/save-theme.server";
import { publishThemes } from "~/scores/open-text/themes.server";

const themes = [
  {
    name: "No internet at home in the evening",
    description: "The connection at home is missing, slow or too expensive for homework.",
    says: "internet",
  },
  {
    name: "What the programs cost",
    description: "People want to see what is paid for, and for how long.",
    says: "cost",
  },
];

/** Some of what people wrote waits to be read; the rest is redacted, sorted into themes, and published. */
export async function seedThemes(caller: Caller, waveId: string, at: Date): Promise<void> {
  const unread = await transaction(caller, (scope) => listUnread(scope, waveId));
  const read = unread.slice(6);
  for (const { id, text } of read) {
    const accepted = (await findSuggestions(caller, text)).map(suggestionKey);
    await redactText(caller, { waveId, id }, { accepted, further: [] });
  }
  for (const { says, ...words } of themes) {
    const made = await createTheme(caller, { waveId, itemId: "OPEN" }, words);
    if (!made.ok) throw new Error(made.reason);
    const chosen = read.filter(({ text }) => text.includes(says)).map(({ id }) => id);
    const quotes = chosen.slice(0, 1);
    await assignTexts(caller, { waveId, id: made.id }, { listed: chosen, chosen, quotes });
  }
  await publishThemes(caller, waveId, { at });
}
