import { attemptSingle, DEAD_AFTER_MS } from "~/campaigns/single-mail.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type OutgoingMail, type Sender } from "~/mail/message";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { mailLanguage } from "../../../emails/messages";
import { renderMail } from "../../../emails/render-mail";
import { type LetterMaterial, loadLetter } from "./letter-facts.server";
import { pledgeToken } from "./make-pledge.server";
import { letterOf } from "./pledge-letter";
import {
  claimMail,
  listDueMails,
  type PledgeMailClaim,
  parkDeadMails,
  settleMail,
} from "./pledge-mail.db.server";
import { pledgeMailPayload, sendSoon } from "./queue-mail.server";

type Sending = { services: Services; mailer: Mailer; sender: Sender };

/** Job "send-pledge-mail": the row says `sending` before the dialogue begins; see attemptSingle. */
export async function sendPledgeMail(
  payload: unknown,
  { services, mailer, sender }: Sending,
): Promise<void> {
  const { districtId, mailId } = pledgeMailPayload.parse(payload);
  const caller = systemCaller(services.database, districtId, "pledge-mail");
  const claim = await transaction(caller, (scope) => claimMail(scope, mailId, services.clock()));
  if (!claim) return;
  const material = await loadLetter(caller, claim);
  if (!material) {
    await transaction(caller, (scope) => settleMail(scope, mailId, overtaken(services.clock())));
    return;
  }
  const outcome = await attemptSingle(() => compose(claim, material, services, sender), {
    ...{ mailer, attempts: claim.attempts, clock: services.clock },
  });
  const { nextAttemptAt } = outcome;
  await transaction(caller, async (scope) => {
    await settleMail(scope, mailId, outcome);
    if (nextAttemptAt) await sendSoon(scope, mailId, nextAttemptAt);
  });
}

const overtaken = (settledAt: Date) => ({
  ...{ state: "skipped" as const, reply: "What it tells is over.", settledAt, nextAttemptAt: null },
});

async function compose(
  { id, kind }: PledgeMailClaim,
  { pledge, district, words, facts }: LetterMaterial,
  services: Services,
  sender: Sender,
): Promise<OutgoingMail> {
  const { subject, lead, paragraphs, open } = letterOf(kind, facts, words);
  const props = {
    ...{ district: district.name, office: { phone: district.contact || null, address: null } },
    // Whatever was typed comes in as a value, never as a template.
    ...{ lead: "{{lead}}", ending: [], open },
  };
  const rendered = await renderMail("inquiry", props, words.lang);
  const url = `${services.env.APP_URL}/g/${pledgeToken(services, pledge.id)}?lang=${words.lang}`;
  return composeMail(
    compileMail(rendered),
    sender,
    {
      ...{ kind: "personal", deliveryId: id, language: mailLanguage(words.lang) },
      to: { name: kind === "confirmation" ? "" : pledge.name, address: pledge.email },
      values: { subject, lead, url, paragraphs: paragraphs.map((text) => ({ text })) },
    },
    services.clock(),
  );
}

/** Job "requeue-pledge-mails": what is due gets its job again, and what a dead worker had waits for a person. */
export async function requeuePledgeMails(caller: Caller, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    await parkDeadMails(scope, new Date(now.getTime() - DEAD_AFTER_MS));
    for (const id of await listDueMails(scope, now)) await sendSoon(scope, id);
  });
}
