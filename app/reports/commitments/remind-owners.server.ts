import { z } from "zod";
import { MOST_ATTEMPTS, recipientWait } from "~/campaigns/back-off";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type Sender } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { todayIn } from "~/outreach/touches/today";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { renderMail } from "../../../emails/render-mail";
import { thresholdOf } from "./commitment";
import {
  claimDueMail,
  type DueClaim,
  insertDueMail,
  listOwned,
  listWaitingDueMails,
  parkDeadDueMails,
  settleDueMail,
} from "./due-mail.db.server";
import { dayIn } from "./read-commitment.server";

const SEND = "send-due-mail";
const payloadSchema = z.object({ districtId: z.uuid(), mailId: z.uuid() });
const DEAD_AFTER_MS = 15 * 60_000;
const LONGEST_SERVER_WAIT = 4;

/**
 * Job "remind-owners": a mail to whoever sees to a promise two weeks before its day, on it and a week after,
 * once each. What waits gets its job again, and what a dead worker had is parked.
 */
export async function remindOwners(caller: Caller, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    const { timezone } = await getDistrict(scope);
    const today = todayIn(timezone, now);
    for (const { id, ownerId, dueOn } of await listOwned(scope)) {
      const threshold = thresholdOf(dueOn, today);
      const mail = { commitmentId: id, staffId: ownerId, dueOn };
      if (threshold) await insertDueMail(scope, { ...mail, threshold });
    }
    await parkDeadDueMails(scope, new Date(now.getTime() - DEAD_AFTER_MS));
    for (const id of await listWaitingDueMails(scope, now)) await queue(scope, id);
  });
}

async function queue(scope: Scope, mailId: string, runAt?: Date): Promise<void> {
  const payload = { districtId: scope.districtId, mailId };
  const key = `${SEND}:${mailId}`;
  await addJob(scope, SEND, payload, runAt ? { key, runAt } : { key });
}

type Sending = { services: Services; mailer: Mailer; sender: Sender };

/** Job "send-due-mail": the row says `sending` before the dialogue begins, so that no mail goes twice by itself. */
export async function sendDueMail(payload: unknown, sending: Sending): Promise<void> {
  const { districtId, mailId } = payloadSchema.parse(payload);
  const { clock, database } = sending.services;
  const caller = systemCaller(database, districtId, "due-mail");
  const claim = await transaction(caller, (scope) => claimDueMail(scope, mailId, clock()));
  if (!claim) return;
  if (claim.isOver || claim.state === "done") {
    const times = { settledAt: clock(), nextAttemptAt: null };
    const skipped = { state: "skipped" as const, reply: null };
    await transaction(caller, (scope) => settleDueMail(scope, claim.id, skipped, times));
    return;
  }
  await settle(caller, claim, await attempt(caller, claim, sending), clock());
}

async function attempt(caller: Caller, claim: DueClaim, sending: Sending): Promise<Outcome> {
  const { services, mailer, sender } = sending;
  const { name, contact } = await getDistrict(caller);
  const mail = await renderMail(
    "commitment-due",
    {
      ...{ district: name, office: { phone: contact || null, address: null } },
      ...{ threshold: claim.threshold, due: dayIn("en", claim.dueOn) },
      url: `${services.env.APP_URL}/admin/commitments/${claim.commitmentId}`,
    },
    "en",
  );
  const letter = {
    ...{ kind: "personal" as const, deliveryId: claim.id, language: "en" },
    to: { name: claim.name, address: claim.email },
    values: { what: claim.what },
  };
  return mailer
    .send(composeMail(compileMail(mail), sender, letter, services.clock()))
    .catch((error: Error): Outcome => ({ state: "unknown", reply: error.message }));
}

async function settle(caller: Caller, claim: DueClaim, said: Outcome, now: Date): Promise<void> {
  const { id, attempts } = claim;
  const isHopeless =
    said.state === "deferred" && said.cause === "recipient" && attempts >= MOST_ATTEMPTS;
  const outcome: Outcome = isHopeless ? { state: "failed", reply: said.reply } : said;
  await transaction(caller, async (scope) => {
    if (outcome.state !== "deferred") {
      await settleDueMail(scope, id, outcome, { settledAt: now, nextAttemptAt: null });
      return;
    }
    const most = outcome.cause === "server" ? LONGEST_SERVER_WAIT : attempts;
    const wait = recipientWait(Math.min(attempts, most), Math.random());
    const nextAttemptAt = new Date(now.getTime() + wait);
    await settleDueMail(scope, id, outcome, { settledAt: now, nextAttemptAt });
    await queue(scope, id, nextAttemptAt);
  });
}
