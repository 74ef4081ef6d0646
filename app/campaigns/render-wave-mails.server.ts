import type { District } from "~/districts/district";
import { formatDay, formatMoment } from "~/platform/dates";
import { localeOf } from "../../emails/languages";
import { mailLanguages } from "../../emails/messages";
import { renderMail } from "../../emails/render-mail";
import type { AskedWave } from "./asked-wave.db.server";
import type { SurveyFacts } from "./asking";
import type { CampaignContent } from "./campaign";

/** Fewer respondents than this are never shown as a group. */
const SMALLEST_SHOWN_GROUP = 10;
const DAY_MS = 86_400_000;

/** An invitation or a reminder in every language that mails have words in. */
export async function renderWaveMails(
  kind: "invitation" | "reminder",
  district: District,
  wave: AskedWave,
  survey: SurveyFacts,
  appUrl: string,
): Promise<CampaignContent> {
  const rendered = mailLanguages.map(async (language) => {
    const props = propsOf(district, wave, survey, appUrl, language);
    const mail =
      kind === "invitation"
        ? await renderMail(kind, { ...props, intro: [] }, language)
        : await renderMail(kind, props, language);
    return [language, mail] as const;
  });
  return { mails: Object.fromEntries(await Promise.all(rendered)), audiences: {} };
}

function propsOf(
  district: District,
  wave: AskedWave,
  survey: SurveyFacts,
  appUrl: string,
  language: string,
) {
  const { name, timezone, contact, reportPromiseDays } = district;
  const reportDay = new Date(wave.closesAt.getTime() + reportPromiseDays * DAY_MS);
  return {
    district: name,
    heading: survey.title(language),
    minutes: survey.minutes,
    closes: formatMoment(wave.closesAt, timezone, localeOf(language)),
    reportBy: formatDay(reportDay, timezone, localeOf(language)),
    mode: wave.mode,
    threshold: SMALLEST_SHOWN_GROUP,
    codeAddress: `${appUrl.replace(/^https?:\/\//, "")}/c`,
    languages: survey.languages.filter((other) => other !== language),
    sender: null,
    office: { phone: contact || null, address: null },
  };
}
