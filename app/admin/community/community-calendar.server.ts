import { getDistrict } from "~/districts/get-district.server";
import { listOpenPlans } from "~/plans/list-open-plans.server";
import { calendarFile } from "~/platform/icalendar";
import { type Caller, transaction } from "~/platform/scope.server";
import { publicWords } from "../public-words";
import { listOpenSurveys } from "./community.db.server";
import { calendarEvent } from "./community-date";
import { listCommunityDates, openings } from "./list-community-dates.server";
import { communityWords } from "./words/catalogue";

/** A district's dates as the home shows them, and since when its open surveys are, as a calendar file. */
export async function communityCalendar(
  caller: Caller,
  asked: string | null,
  appUrl: string,
  now: Date,
): Promise<{ slug: string; file: string }> {
  return transaction(caller, async (scope) => {
    const { name, slug, language } = await getDistrict(scope);
    const { lang } = publicWords(asked, language);
    const surveys = await listOpenSurveys(scope, lang, now);
    const plans = await listOpenPlans(scope, now);
    const dates = await listCommunityDates(scope, { surveys, plans }, lang, now);
    const setting = {
      ...{ said: communityWords(lang), page: `${appUrl}/d/${slug}` },
      ...{ host: new URL(appUrl).hostname, keep: asked === null ? "" : `?lang=${lang}` },
    };
    const events = [...openings(surveys), ...dates].map((date) => calendarEvent(date, setting));
    return { slug, file: calendarFile({ product: "Community", name, now }, events) };
  });
}
