import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { type AudienceCount, countAudience } from "./audience-count";
import { type AudienceFilter, type Mailing, writtenLanguages } from "./mailing";
import { countUnreached, groupAddresses } from "./recipients.db.server";

const nobody = { doNotContact: 0, otherwise: 0, noAddress: 0 };

/** Whom a mailing would reach with this filter, and whom not. */
export async function countMailing(
  caller: Caller,
  { kind, texts }: Pick<Mailing, "kind" | "texts">,
  filter: AudienceFilter,
): Promise<AudienceCount> {
  return transaction(caller, async (scope) => {
    const { language } = await getDistrict(scope);
    const groups = await groupAddresses(scope, kind, filter);
    // Of a digest only those count who asked for it.
    const unreached = kind === "digest" ? nobody : await countUnreached(scope, filter);
    return countAudience(groups, unreached, writtenLanguages(texts), language);
  });
}
