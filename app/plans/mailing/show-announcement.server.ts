import { type ShownMail, showMails } from "~/campaigns/mailings/preview-mail";
import { getDistrict } from "~/districts/get-district.server";
import type { Caller } from "~/platform/scope.server";
import type { PlanRow, PlanVersionRow } from "../plan.db.server";
import { renderAnnouncement } from "./announce-version.server";

/** The mail about a version as somebody of this name would read it, in each language; its link leads nowhere. */
export async function showAnnouncement(
  caller: Caller,
  plan: PlanRow,
  version: PlanVersionRow,
  { appUrl, givenName }: { appUrl: string; givenName: string },
): Promise<ShownMail[]> {
  const district = await getDistrict(caller);
  const { mails } = await renderAnnouncement(district, plan, version);
  const people = [{ givenName, familyName: "", url: appUrl }];
  return showMails(mails, district.language, () => ({ givenName, people, unsubscribeUrl: "#" }));
}
