import { beginMailing } from "~/campaigns/mailings/write-mailing.server";
import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { composeDigest, type DigestFacts, isEmpty } from "./digest";
import { findDigestDraft, findLastDigest, gatherFacts } from "./digest.db.server";
import { DIGEST_WORDS } from "./digest-words";

/** Of the first digest: a month. */
const FIRST_MS = 31 * 86_400_000;

export type DigestView = {
  /** Null: there was none before. */
  last: Date | null;
  facts: DigestFacts;
  draftId: string | null;
};

/** What the next digest would tell of. */
export async function loadDigest(caller: Caller, services: Services): Promise<DigestView> {
  const now = services.clock();
  return transaction(caller, async (scope) => {
    const last = await findLastDigest(scope);
    const since = last ?? new Date(now.getTime() - FIRST_MS);
    const facts = await gatherFacts(scope, since, now);
    return { last, facts, draftId: await findDigestDraft(scope) };
  });
}

/** Writes the digest as a draft that can be edited; null where there is nothing to tell. */
export async function beginDigest(caller: Caller, services: Services): Promise<string | null> {
  const { facts } = await loadDigest(caller, services);
  if (isEmpty(facts)) return null;
  const district = await getDistrict(caller);
  const texts = composeDigest(facts, district, services.env.APP_URL, DIGEST_WORDS);
  return beginMailing(caller, "digest", texts);
}
