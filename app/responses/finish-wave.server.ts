import type { Audience } from "~/people/audience";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { getWave, getWaveVersion } from "~/surveys/get-wave.server";
import type { SurveyDefinition } from "~/surveys/survey";
import { answersDigest, completeness, SENT_FROM } from "./answers";
import { settlePaperEntries } from "./doors/entry/paper-entry.db.server";
import { takeOutOpenTexts } from "./doors/open/open-response.db.server";
import { deleteDrafts, listDrafts, sendDrafts, takeOutTexts } from "./finish-wave.db.server";
import { leftStaged } from "./flush";
import { countStaged, flushStaged, lockAnswering } from "./flush.db.server";
import { answerSetOf } from "./kept-answers";
import { queueSweep } from "./sweep-answers.server";

const MINUTES_5 = 300_000;

/**
 * What closing does to answers: forms on paper that were typed in once count as sent, saved ones if they
 * are at least half done, others are deleted; the last staged ones are shuffled in; what people wrote
 * leaves its response.
 */
export async function finishWave(caller: Caller, waveId: string): Promise<void> {
  await transaction(caller, async (scope) => {
    const wave = await getWave(scope, waveId);
    await settlePaperEntries(scope, wave);
    if (wave.mode === "confidential") {
      const { definition } = await getWaveVersion(scope, wave);
      await settleDrafts(scope, wave, definition);
    } else {
      const staged = await countStaged(scope, waveId);
      const { scored } = leftStaged(staged, "closing");
      if (staged > 0) await flushStaged(scope, wave, staged, { scored });
    }
    await takeOutTexts(scope, waveId);
    await takeOutOpenTexts(scope, waveId);
    await queueSweep(scope, ["response", "response_draft", "staged_response", "paper_entry"]);
  });
}

/** While an anonymous wave is open: shuffles a random part in once enough are staged. Says how many. */
export async function flushOpenWave(caller: Caller, waveId: string): Promise<number> {
  const flush = async (scope: Scope) => {
    if (leftStaged(await countStaged(scope, waveId), "open").take === 0) return 0;
    await lockAnswering(scope, waveId);
    const { take } = leftStaged(await countStaged(scope, waveId), "open");
    if (take === 0) return 0;
    await flushStaged(scope, await getWave(scope, waveId), take, { scored: true });
    await queueSweep(scope, ["staged_response"]);
    return take;
  };
  return transaction(caller, flush, { timeout: MINUTES_5 });
}

async function settleDrafts(
  scope: Scope,
  wave: { id: string; versionId: string },
  definition: SurveyDefinition,
): Promise<void> {
  const drafts = await listDrafts(scope, wave.id);
  const sent = drafts.flatMap((draft) => {
    const given = answerSetOf({ answers: draft.answers, texts: draft.texts });
    const done = completeness(definition, draft.audience as Audience, given.answers) >= SENT_FROM;
    return done ? [{ ...draft, ...given, digest: answersDigest(given) }] : [];
  });
  await sendDrafts(scope, wave, sent);
  await deleteDrafts(scope, wave.id);
}
