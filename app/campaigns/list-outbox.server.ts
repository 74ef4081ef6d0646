import { join } from "node:path";
import { listOutbox, type OutboxEntry, type OutboxMail, readOutbox } from "~/mail/outbox.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { findOwnMails } from "./outbox.db.server";

const MOST_LISTED = 200;

export function outboxDirectory(services: Services): string {
  return join(services.env.DATA_DIR, "outbox");
}

/** The district's newest mails among those kept as files. */
export async function listOwnOutbox(caller: Caller, services: Services): Promise<OutboxEntry[]> {
  const entries = await listOutbox(outboxDirectory(services), MOST_LISTED);
  const ids = entries.map(({ deliveryId }) => deliveryId);
  const own = await transaction(caller, (scope) => findOwnMails(scope, ids));
  return entries.filter(({ deliveryId }) => own.has(deliveryId));
}

/** One of the district's mails, or null. */
export async function findOutboxMail(
  caller: Caller,
  services: Services,
  file: string,
): Promise<OutboxMail | null> {
  const mail = await readOutbox(outboxDirectory(services), file);
  if (!mail) return null;
  const own = await transaction(caller, (scope) => findOwnMails(scope, [mail.deliveryId]));
  return own.has(mail.deliveryId) ? mail : null;
}
