import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { CampaignKind } from "../campaign";
import { type AudienceCount, countAudience } from "./audience-count";
import { type AudienceFilter, type Choices, type Mailing, writtenLanguages } from "./mailing";
import { countUnreached, groupAddresses, listChoices } from "./recipients.db.server";

type Counted = Pick<Mailing, "kind" | "texts"> & Partial<Pick<Mailing, "reportId">>;

const nobody = { doNotContact: 0, otherwise: 0, noAddress: 0 };

/** Whom a mailing would reach with this filter, and whom not. */
export async function countMailing(
  caller: Caller,
  { kind, texts, reportId = null }: Counted,
  filter: AudienceFilter,
): Promise<AudienceCount> {
  return countFilter(caller, { kind, reportId, written: writtenLanguages(texts) }, filter);
}

/** The same of any campaign that is written in these languages. */
export async function countFilter(
  caller: Caller,
  campaign: { kind: CampaignKind; reportId: string | null; written: readonly string[] },
  filter: AudienceFilter,
): Promise<AudienceCount> {
  return transaction(caller, async (scope) => {
    const { language } = await getDistrict(scope);
    const groups = await groupAddresses(scope, campaign, filter);
    // Of a digest only those count who asked for it.
    const unreached = campaign.kind === "digest" ? nobody : await countUnreached(scope, filter);
    return countAudience(groups, unreached, campaign.written, language);
  });
}

/** What the directory offers to choose from. */
export async function readChoices(caller: Caller): Promise<Choices> {
  return transaction(caller, listChoices);
}
