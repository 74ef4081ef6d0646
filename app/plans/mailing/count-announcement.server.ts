import type { AudienceCount } from "~/campaigns/mailings/audience-count";
import { countFilter } from "~/campaigns/mailings/count-mailing.server";
import type { AudienceFilter } from "~/campaigns/mailings/mailing";
import type { Caller } from "~/platform/scope.server";
import { mailLanguages } from "../../../emails/messages";

/** Whom the mail about a version would reach with this filter, and whom not. */
export function countAnnouncement(caller: Caller, filter: AudienceFilter): Promise<AudienceCount> {
  const campaign = { kind: "plan", reportId: null, written: mailLanguages } as const;
  return countFilter(caller, campaign, filter);
}
