import { getDistrict } from "~/districts/get-district.server";
import type { Caller } from "~/platform/scope.server";
import type { Mailing } from "./mailing";
import { type ShownMail, showMails } from "./preview-mail";
import { renderMailing } from "./render-mailing.server";

/** A mailing as somebody of this name would read it, in each of its languages, the district's first. */
export async function showMailing(
  caller: Caller,
  mailing: Pick<Mailing, "kind" | "texts">,
  givenName: string,
): Promise<ShownMail[]> {
  const district = await getDistrict(caller);
  const { mails } = await renderMailing(district, mailing);
  const people = [{ givenName, familyName: "" }];
  const values = { givenName, people, feedback: [], unsubscribeUrl: "#" };
  return showMails(mails, district.language, () => values);
}
