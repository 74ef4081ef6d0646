import { getDistrict } from "~/districts/get-district.server";
import type { RenderedMail } from "~/mail/message";
import type { Caller } from "~/platform/scope.server";
import type { Mailing } from "./mailing";
import { previewMail } from "./preview-mail";
import { renderMailing } from "./render-mailing.server";

/** A mailing as somebody of this name would read it, in each of its languages, the district's first. */
export async function showMailing(
  caller: Caller,
  mailing: Pick<Mailing, "kind" | "texts">,
  givenName: string,
): Promise<(RenderedMail & { language: string })[]> {
  const district = await getDistrict(caller);
  const { mails } = await renderMailing(district, mailing);
  const people = [{ givenName, familyName: "" }];
  const values = { givenName, people, unsubscribeUrl: "#" };
  return Object.entries(mails)
    .map(([language, mail]) => ({ language, ...previewMail(mail, values) }))
    .sort((a, b) => rank(a.language) - rank(b.language));

  function rank(language: string) {
    return language === district.language ? 0 : 1;
  }
}
