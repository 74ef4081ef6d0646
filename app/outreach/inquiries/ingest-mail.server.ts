import { createHash } from "node:crypto";
import { getDistrict } from "~/districts/get-district.server";
import { parseMailbox } from "~/mail/mailbox";
import { AUDIENCES } from "~/people/audience";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { deriveToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { hearAgain } from "./hear-again.server";
import { type IncomingQuestion, readQuestion } from "./incoming-mail";
import { findCaseAnswered, findCaseOfMail, findKnown } from "./inquiry.db.server";
import { findDistrictOfInquiry } from "./inquiry-doors.db.server";
import { openInquiry } from "./open-inquiry.server";
import { findInquiryId } from "./reply-address";

export type Ingested =
  | { what: "opened" | "added" | "repeated"; inquiryId: string; reason: null }
  | { what: "ignored" | "refused"; inquiryId: null; reason: string };

const RECEIPTS_A_DAY = 3;
const DAY = 86_400;

/**
 * Takes one mail: into the case its signed address names, or the one it answers, or as a new case of the
 * district. The same mail again changes nothing, and what a machine wrote is left.
 */
export async function ingestMail(
  services: Services,
  bytes: Uint8Array,
  given: { districtId: string | null; recipient: string | null },
): Promise<Ingested> {
  const read = readQuestion(bytes);
  if (!read.ok) return { what: "ignored", inquiryId: null, reason: read.reason };
  const { question } = read;
  if (isOurs(services, question)) return { what: "ignored", inquiryId: null, reason: "own_mail" };
  const recipients = given.recipient ? [given.recipient] : question.recipients;
  const named = namedCase(services, recipients);
  const districtId =
    (named && (await findDistrictOfInquiry(services.database, named))) ?? given.districtId;
  if (!districtId) return { what: "refused", inquiryId: null, reason: "no_district" };
  const caller = systemCaller(services.database, districtId, "inquiry-mail");
  const messageId = `<${question.messageId ?? createHash("sha256").update(bytes).digest("hex")}>`;
  return keep(caller, services, { ...question, messageId }, named);
}

type Kept = Omit<IncomingQuestion, "messageId"> & { messageId: string };

async function keep(
  caller: Caller,
  services: Services,
  question: Kept,
  named: string | null,
): Promise<Ingested> {
  const { messageId, from, body } = question;
  const mayReceipt = await mayMailReceipt(services, from.key);
  return transaction(caller, async (scope) => {
    const before = await findCaseOfMail(scope, messageId);
    if (before) return { what: "repeated", inquiryId: before, reason: null };
    const known = named ?? (await findCaseAnswered(scope, idsOf(question.references), from.key));
    const said = { body, medium: "mail", messageId } as const;
    if (known && (await hearAgain(scope, known, said, services.clock()))) {
      return { what: "added", inquiryId: known, reason: null };
    }
    const opened = await openInquiry(scope, services, await inquiryOf(scope, question), {
      receipt: mayReceipt,
      messageId,
    });
    return { what: "opened", inquiryId: opened.id, reason: null };
  });
}

/** Whom the directory knows by the address writes in their language, as who they are there. */
async function inquiryOf(caller: Caller, { from, name, body, subject }: Kept) {
  const known = await transaction(caller, (scope) => findKnown(scope, from.key));
  const { language } = await getDistrict(caller);
  const [audience, ...others] = known?.audiences ?? [];
  const [schoolId = null, ...otherSchools] = known?.schoolIds ?? [];
  return {
    ...{ channel: "mail" as const, body, subject, phone: "" },
    name: name || known?.name || "",
    email: { address: from.address, key: from.key },
    language: known?.language ?? language,
    audience: others.length === 0 ? (AUDIENCES.find((one) => one === audience) ?? null) : null,
    schoolId: otherSchools.length === 0 ? schoolId : null,
  };
}

function namedCase({ env, secrets }: Services, recipients: readonly string[]): string | null {
  const base = env.INQUIRY_ADDRESS;
  if (!base) return null;
  for (const recipient of recipients) {
    const id = findInquiryId(base, recipient, secrets.link);
    if (id) return id;
  }
  return null;
}

/** Our mails have their message's id before the @. */
const idsOf = (references: readonly string[]) =>
  references.map((id) => id.split("@", 1)[0] ?? "").filter((id) => /^[0-9a-f-]{36}$/.test(id));

/** Two systems that confirm each other's confirmations would never end. */
function isOurs({ env }: Services, { from }: IncomingQuestion): boolean {
  const own = [parseMailbox(env.MAIL_FROM)?.address, env.INQUIRY_ADDRESS];
  return own.some((address) => address?.toLowerCase() === from.key);
}

async function mayMailReceipt({ database, secrets }: Services, emailKey: string) {
  const key = `inquiry-receipt:${deriveToken(secrets.link, "rate-limit", emailKey)}`;
  return withinRateLimit(database, key, RECEIPTS_A_DAY, DAY);
}
