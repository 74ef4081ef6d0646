import { decideSingleMail, queueSingleMail } from "~/campaigns/single-mail/send-single.server";
import type { Decision } from "~/campaigns/single-mail/single-mail";
import { recordAudit } from "~/platform/audit.db.server";
import { type Actor, type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { type AnswerMedium, type CloseReason, INQUIRY_MAILS } from "./inquiry";
import { insertMessage, listOwners, lockInquiry, updateInquiry } from "./inquiry.db.server";
import type { Inquiry } from "./inquiry-row";

export type Answer = {
  body: string;
  medium: AnswerMedium;
  /** Whether it answers the question; else something is asked back. */
  resolves: boolean;
};

/** A member of staff at work on a case. */
export type Answering = Caller & {
  actor: Extract<Actor, { kind: "staff" }>;
  services: Pick<Services, "clock">;
};

type Done = { ok: true } | { ok: false; reason: "not_there" | "no_address" | "no_such_owner" };

/** Answers a case. By mail, the answer is stored with its place in the ledger: it cannot be lost on the way. */
export async function answerInquiry(staff: Answering, id: string, answer: Answer): Promise<Done> {
  const now = staff.services.clock();
  return withInquiry(staff, id, async (scope, inquiry) => {
    const isMail = answer.medium === "mail";
    if (isMail && inquiry.email === "") return { ok: false, reason: "no_address" };
    const asks = isMail && answer.resolves && inquiry.askedAt === null;
    const messageId = await insertMessage(scope, {
      ...{ inquiryId: id, kind: "answer", medium: answer.medium, body: answer.body, at: now, asks },
      ...{ author: staff.actor.name, staffId: staff.actor.id },
      ...(isMail ? { state: "queued" } : {}),
    });
    if (isMail) await queueSingleMail(scope, INQUIRY_MAILS, messageId);
    await updateInquiry(scope, id, {
      state: answer.resolves ? "answered" : "asked_back",
      ...(inquiry.answeredAt ? {} : { answeredAt: now }),
      ...(inquiry.ownerId ? {} : { ownerId: staff.actor.id }),
      ...(asks ? { askedAt: now } : {}),
      ...{ closedAt: null, closeReason: null },
    });
    const { medium, resolves } = answer;
    await recordAudit(scope, "inquiry.answer", `inquiry:${id}`, { medium, resolves });
    return { ok: true };
  });
}

/** A remark among staff; nobody outside ever sees it. */
export async function noteOnInquiry(staff: Answering, id: string, body: string): Promise<Done> {
  const at = staff.services.clock();
  return withInquiry(staff, id, async (scope) => {
    const author = { author: staff.actor.name, staffId: staff.actor.id };
    await insertMessage(scope, {
      ...{ inquiryId: id, kind: "note", medium: "in_person", body, at },
      ...author,
    });
    return { ok: true };
  });
}

export async function giveInquiry(
  staff: Answering,
  id: string,
  ownerId: string | null,
): Promise<Done> {
  return withInquiry(staff, id, async (scope) => {
    const owners = ownerId === null ? [] : await listOwners(scope);
    if (ownerId !== null && !owners.some((owner) => owner.id === ownerId)) {
      return { ok: false, reason: "no_such_owner" };
    }
    await updateInquiry(scope, id, { ownerId });
    await recordAudit(scope, "inquiry.give", `inquiry:${id}`, { ownerId });
    return { ok: true };
  });
}

/** Ends a case without an answer, with the reason why it needs none. */
export async function closeInquiry(
  staff: Answering,
  id: string,
  reason: CloseReason,
): Promise<Done> {
  return withInquiry(staff, id, async (scope) => {
    const closedAt = staff.services.clock();
    await updateInquiry(scope, id, { state: "closed", closedAt, closeReason: reason });
    await recordAudit(scope, "inquiry.close", `inquiry:${id}`, { reason });
    return { ok: true };
  });
}

/** A person says of a mail that may have arrived: it did, or send it again. */
export async function decideInquiryMail(
  staff: Answering,
  id: string,
  messageId: string,
  state: Decision,
): Promise<Done> {
  return withInquiry(staff, id, async (scope) => {
    const decision = { state, now: staff.services.clock() };
    const mail = { id: messageId, about: id };
    if (!(await decideSingleMail(scope, INQUIRY_MAILS, mail, decision))) {
      return { ok: false, reason: "not_there" };
    }
    await recordAudit(scope, "inquiry.mail", `inquiry:${id}`, { messageId, state });
    return { ok: true };
  });
}

async function withInquiry(
  staff: Answering,
  id: string,
  work: (scope: Scope, inquiry: Inquiry) => Promise<Done>,
): Promise<Done> {
  return transaction(staff, async (scope) => {
    const inquiry = await lockInquiry(scope, id);
    const isThere = inquiry && !inquiry.emptiedAt;
    return isThere ? work(scope, inquiry) : { ok: false, reason: "not_there" };
  });
}
