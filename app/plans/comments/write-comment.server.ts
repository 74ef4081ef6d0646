import { randomUUID } from "node:crypto";
import { z } from "zod";
import { ensureMailAddresses } from "~/campaigns/ensure-mail-addresses.server";
import { commenterToken } from "~/campaigns/links.server";
import { addJob } from "~/platform/jobs.db.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import type { OpenVersion } from "../open-version.server";
import { firstState, may } from "./comment";
import { addEvent, findComment, insertComment } from "./comment.db.server";
import type { Written } from "./comment-form";
import {
  ensureCommenter,
  type KnownCommenter,
  nameCommenter,
  nameUnconfirmed,
} from "./commenter.db.server";
import { type QuotedText, quoteFrom } from "./quote";

export type Writing = {
  opened: OpenVersion;
  section: { key: string; texts: readonly QuotedText[] };
  parentId: string | null;
  language: string;
  written: Written;
  now: Date;
};

type Kept = { id: string; state: "draft" | "waiting" | "shown" };

/** Keeps what a known commenter wrote: as a draft, waiting for staff, or shown at once. */
export async function writeComment(
  scope: Scope,
  commenter: KnownCommenter,
  writing: Writing,
  isDraft: boolean,
): Promise<Kept> {
  const { opened, written, now } = writing;
  const state: Kept["state"] = isDraft ? "draft" : firstState(opened.plan.moderation);
  const shownAt = state === "shown" ? now : null;
  const row = { ...(await rowOf(scope, writing)), commenterId: commenter.id, state, shownAt };
  const id = await insertComment(scope, row);
  if (written.name && written.name !== commenter.name) {
    await nameCommenter(scope, commenter.id, written.name);
  }
  if (!isDraft) await addEvent(scope, id, "written", now);
  if (shownAt) await addEvent(scope, id, "shown", now);
  return { id, state };
}

/** Keeps what somebody wrote whose address is to be confirmed, and queues the mail that asks. */
export async function writeUnconfirmed(
  scope: Scope,
  services: Services,
  writing: Writing,
  email: { address: string; key: string },
): Promise<void> {
  const commenterId = await commenterOf(scope, services, email, writing.language);
  const row = { ...(await rowOf(scope, writing)), commenterId, shownAt: null };
  const commentId = await insertComment(scope, { ...row, state: "unconfirmed" });
  if (writing.written.name) await nameUnconfirmed(scope, commenterId, writing.written.name);
  await queueConfirmation(scope, commenterId, commentId, { comment: commentId });
}

type Asking = { email: { address: string; key: string }; language: string; at: string };

/**
 * Mails somebody a link that brings them back to a comment, known to this browser. Whether the address
 * is known is looked up by the job: a request would tell by its time.
 */
export async function askToConfirm(scope: Scope, asking: Asking): Promise<void> {
  await addJob(scope, "ask-to-confirm", { districtId: scope.districtId, ...asking });
}

const askingSchema = z.object({
  districtId: z.uuid(),
  email: z.object({ address: z.string(), key: z.string() }),
  language: z.string(),
  at: z.uuid(),
});

/** Job "ask-to-confirm". */
export async function makeCommenter(
  payload: unknown,
  { services }: { services: Services },
): Promise<void> {
  const { districtId, email, language, at } = askingSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "comment-confirmation");
  await transaction(caller, async (scope) => {
    const commenterId = await commenterOf(scope, services, email, language);
    await queueConfirmation(scope, commenterId, randomUUID(), { at });
  });
}

async function commenterOf(
  scope: Scope,
  { secrets }: Services,
  { address, key }: { address: string; key: string },
  language: string,
): Promise<string> {
  const found = await ensureMailAddresses(scope, secrets.link, new Map([[key, address]]));
  const addressId = found.get(key)?.id;
  if (!addressId) throw new Error("the address was not kept");
  const tokenOf = (id: string) => commenterToken(secrets.link, id);
  return ensureCommenter(scope, tokenOf, { addressId, language });
}

async function queueConfirmation(
  scope: Scope,
  commenterId: string,
  mailId: string,
  query: { comment: string } | { at: string },
): Promise<void> {
  const { districtId } = scope;
  await addJob(scope, "send-comment-confirmation", { districtId, commenterId, mailId, ...query });
}

/** A reply to a reply stands below what both answer. */
async function rootOf(scope: Scope, parentId: string | null, planId: string) {
  const parent = parentId === null ? null : await findComment(scope, parentId);
  if (!parent || parent.planId !== planId || !may("reply", parent.state)) return null;
  return parent.parentId ?? parent.id;
}

async function rowOf(scope: Scope, writing: Writing) {
  const { opened, section, written, language, now } = writing;
  return {
    planId: opened.plan.id,
    versionId: opened.version.id,
    sectionKey: section.key,
    parentId: await rootOf(scope, writing.parentId, opened.plan.id),
    quote: quoteFrom(section.texts, written.quote, written.around),
    text: written.text,
    shownAs: written.shownAs,
    language,
    createdAt: now,
  };
}
