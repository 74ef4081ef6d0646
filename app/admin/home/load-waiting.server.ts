import type { Staff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { dueWords, WAITING_KINDS, type WaitingKind, waitingHref, waitingText } from "./waiting";
import { listWaiting } from "./waiting.db.server";

const SHOWN = 6;

const permissions = {
  inquiry: "inquiry.answer",
  comment: "comment.answer",
  offer: "pledge.handle",
  commitment: "commitment.edit",
  inquiry_mail: "inquiry.answer",
  offer_mail: "pledge.handle",
  commitment_mail: "commitment.edit",
} as const satisfies Record<WaitingKind, Parameters<Staff["may"]>[0]>;

/** What waits for this member of staff to deal with, the soonest due first. */
export async function loadWaiting(staff: Staff, now: Date) {
  const kinds = WAITING_KINDS.filter((kind) => staff.may(permissions[kind]));
  const found = await transaction(staff, (scope) => listWaiting(scope, kinds, SHOWN));
  return {
    total: found.total,
    waiting: found.waiting.map((one) => ({
      id: `${one.kind} ${one.id}`,
      title: one.title === "" ? "Without a title" : one.title,
      href: waitingHref(one),
      text: waitingText(one, formatDay(one.since, staff.session.timezone)),
      due: dueWords(one.due, now),
    })),
  };
}
