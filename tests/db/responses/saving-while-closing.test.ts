import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { finishWave } from "~/responses/finish-wave.server";
import { saveDraft } from "~/responses/invitation.db.server";
import { markWaveClosed } from "~/surveys/mark-closed.server";
import { allAnswered } from "../scores/story";
import { invitedWave, many } from "./story";

test("a form that is saved again while its wave closes waits, and the closing does not wait for it", async () => {
  const wave = await invitedWave({ people: many(1) });
  const [token = ""] = wave.tokens;
  const save = () =>
    saveDraft(wave.services.database, {
      ...{ tokenHash: sha256(token), texts: {}, browserHash: sha256("browser"), replaces: false },
      answers: allAnswered(wave.definition, "families", 1),
    });
  expect(await save()).toBe("saved");
  let late: Promise<string> = Promise.resolve("not tried");
  await transaction(wave.caller, async (scope) => {
    await markWaveClosed(scope, wave.waveId);
    late = save();
    await delay(200);
    await finishWave(scope, wave.waveId);
  });
  expect(await late).toBe("closed");
  expect(await wave.responses()).toHaveLength(1);
});
