import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findConcern } from "./concern.db.server";
import { englishPhrases } from "./english.server";
import { findSuggestions } from "./find-suggestions.server";
import { findText, keepNothing, keepRedacted, lockText } from "./open-text.db.server";
import { plainPhrases } from "./phrases";
import { redact, suggestionKey } from "./redaction";
import { languageOf } from "./text-language";

export type Decided =
  | { ok: true }
  | { ok: false; reason: "no_text" | "concern_open" | "changed" | "nothing_left" }
  | { ok: false; reason: "not_in_text"; missing: string };

type Named = { waveId: string; id: string };

/**
 * Takes the accepted suggestions (by their keys) and further words out of a text, keeps what is left and
 * deletes the words as they were written. What is redacted already can lose more, never get anything back.
 */
export async function redactText(
  caller: Caller,
  { waveId, id }: Named,
  chosen: { accepted: readonly string[]; further: readonly string[] },
): Promise<Decided> {
  const before = await transaction(caller, (scope) => findText(scope, waveId, id));
  const whole = before?.text ?? before?.redacted ?? null;
  if (!before || whole === null) return { ok: false, reason: "no_text" };
  const suggestions = await findSuggestions(caller, whole);
  const accepted = suggestions.filter((one) => chosen.accepted.includes(suggestionKey(one)));
  const redacted = redact(whole, accepted, chosen.further);
  if (!redacted.ok) return redacted;
  if (!/\p{L}/u.test(redacted.text.replace(/\[[^\]]*\]/g, ""))) {
    return { ok: false, reason: "nothing_left" };
  }
  const phrases = await phrasesOf(redacted.text);
  return transaction(caller, async (scope) => {
    const now = await lockText(scope, waveId, id);
    if (now?.state !== before.state || (now.text ?? now.redacted) !== whole) {
      return { ok: false, reason: "changed" };
    }
    if (await isConcernOpen(scope, id)) return { ok: false, reason: "concern_open" };
    await keepRedacted(scope, id, { redacted: redacted.text, phrases });
    await recordAudit(scope, "open-text.redact", `open-text:${id}`, {
      taken: accepted.length + chosen.further.length,
    });
    return { ok: true };
  });
}

/** Deletes a text that cannot be told without telling who wrote it, or that says nothing to anybody. */
export async function withholdText(caller: Caller, { waveId, id }: Named): Promise<Decided> {
  return transaction(caller, async (scope) => {
    const text = await lockText(scope, waveId, id);
    if (!text) return { ok: false, reason: "no_text" };
    if (await isConcernOpen(scope, id)) return { ok: false, reason: "concern_open" };
    if (text.state === "withheld") return { ok: true };
    await keepNothing(scope, id);
    await recordAudit(scope, "open-text.withhold", `open-text:${id}`);
    return { ok: true };
  });
}

async function isConcernOpen(scope: Parameters<typeof findConcern>[0], id: string) {
  const concern = await findConcern(scope, id);
  return concern !== null && concern.handledAt === null;
}

async function phrasesOf(text: string): Promise<string[]> {
  const language = languageOf(text);
  return language === "en" ? englishPhrases(text) : plainPhrases(text, language);
}
