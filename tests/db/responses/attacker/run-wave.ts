import { inviteWave } from "~/campaigns/invite-wave.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { importPeople } from "~/people/import-people.server";
import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { flushOpenWave } from "~/responses/finish-wave.server";
import { submitResponses } from "~/responses/invitation.db.server";
import { sweepAnswers } from "~/responses/sweep-answers.server";
import type { Build } from "~/scores/release/build-release.server";
import { createRelease } from "~/scores/release/create-release.server";
import { publishRelease } from "~/scores/release/read-release.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { withClient } from "../../../../server/database/client";
import { allAnswered } from "../../scores/story";
import { type Invited, linksOf, must, peopleFile } from "../story";
import {
  type Arrival,
  CLOSING,
  type District,
  FIRST_REMINDER,
  NEWCOMERS_ASKED,
  SECOND_REMINDER,
  TICK,
} from "./simulated-district";

const DAY = 1440;
const PUBLISHED = 6 * DAY;

/** Drafts count real answers; what of them may be shown is not at issue here. */
export const unsearched: Build = async () => ({ tables: [], dropped: [], weightings: [] });

/** Everybody's own number stands in the answers: how guesses are scored, never how they are made. */
export async function answerAs(wave: Invited, person: number, token: string): Promise<void> {
  const [taken] = await submitResponses(wave.services.database, [
    {
      tokenHash: sha256(token),
      answers: { ...allAnswered(wave.definition, "families", person % 4), WHO: `p${person}` },
      texts: {},
      digest: sha256(`answers of ${person}`),
      revision: 0,
      browserHash: sha256(`browser of ${person}`),
    },
  ]);
  if (taken?.outcome !== "stored") throw new Error(`not taken: ${taken?.outcome}`);
}

/**
 * Two weeks of an anonymous wave: answers, flushes, reminders, newcomers, nightly drafts, one publication. Gives
 * everybody's tokens; who would have stood apart in a thin cell was not asked and has none.
 */
export async function runWave(
  wave: Invited,
  district: District,
  arrivals: readonly Arrival[],
  nightly: () => Promise<void>,
): Promise<readonly string[]> {
  const tokens = [...wave.tokens];
  const events = new Map<number, () => Promise<unknown>>([
    [FIRST_REMINDER, () => remind(wave)],
    [NEWCOMERS_ASKED, async () => tokens.push(...(await askNewcomers(wave, district)))],
    [SECOND_REMINDER, () => remind(wave)],
  ]);
  let next = 0;
  for (let minute = 0; minute < CLOSING; minute += TICK) {
    await events.get(minute)?.();
    if (minute > 0 && minute % DAY === 0) {
      await draft(wave, minute === PUBLISHED);
      await nightly();
    }
    const first = next;
    for (; (arrivals[next]?.minute ?? CLOSING) < minute + TICK; next += 1) {
      const { person } = arrivals[next] ?? { person: 0 };
      const token = tokens[person];
      if (token) await answerAs(wave, person, token);
    }
    if (next > first) await flush(wave);
  }
  return tokens;
}

/** What the worker does: whatever was moved, the traces of it are swept. */
async function flush(wave: Invited): Promise<void> {
  const moved = await flushOpenWave(wave.caller, wave.waveId);
  if (moved > 0) await sweepAnswers({ rewrite: ["staged_response"] }, wave);
}

async function draft(wave: Invited, isPublished: boolean): Promise<void> {
  const { releaseId } = must(await createRelease(wave.caller, wave.waveId, unsearched));
  if (isPublished) {
    must(await transaction(wave.caller, (scope) => publishRelease(scope, releaseId, new Date())));
  }
}

async function remind(wave: Invited): Promise<void> {
  await settleMails(wave);
  const asking = await askingOf(wave.caller, wave.waveId);
  if (asking) must(await remindWave(wave.caller, wave.waveId, asking, wave.services));
  await settleMails(wave);
}

async function settleMails(wave: Invited): Promise<void> {
  await wave.db(async ({ db }) => {
    await db.delivery.updateMany({ where: { state: "queued" }, data: { state: "sent" } });
    await db.campaign.updateMany({ data: { state: "done", endedAt: new Date() } });
  });
}

async function askNewcomers(wave: Invited, { people, newcomers }: District): Promise<string[]> {
  const everybody = peopleFile([...people, ...newcomers]);
  must(await importPeople(wave.caller, everybody, { dryRun: false }));
  const asking = await askingOf(wave.caller, wave.waveId);
  if (asking) must(await inviteWave(wave.caller, wave.waveId, asking, wave.services));
  const tokenOf = await linksOf(wave.caller, wave.waveId, wave.services);
  return newcomers.map((_, index) => tokenOf.get(`p${people.length + index}`) ?? "");
}

/** Another wave of the same survey and people. */
export async function nextWave(
  first: Invited,
  mode: "confidential" | "anonymous",
): Promise<Invited> {
  const { caller, services } = first;
  const { surveyId } = await first.db(({ db }) => db.wave.findFirstOrThrow());
  const plan = { surveyId, mode, opens: "2020-01-01", closes: "2099-01-01", planVersionId: null };
  const { waveId } = must(await createWaveOf(caller, "UTC", plan));
  const asking = await askingOf(caller, waveId);
  if (asking) must(await inviteWave(caller, waveId, asking, services));
  const tokenOf = await linksOf(caller, waveId, services);
  return {
    ...first,
    waveId,
    tokens: first.tokens.map((_, index) => tokenOf.get(`p${index}`) ?? ""),
  };
}

/** Time goes by until the links of a wave are due, which the database lets nobody but its owner say. */
export const unlinkingIsDue = (wave: Invited) =>
  withClient(wave.ownerUrl, async (owner) => {
    await owner.query("SET session_replication_role = replica");
    await owner.query("UPDATE wave SET unlink_at = now() WHERE id = $1", [wave.waveId]);
  });
