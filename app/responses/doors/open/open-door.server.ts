import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { listSchools } from "~/districts/list-schools.server";
import type { School } from "~/districts/school";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { getWave } from "~/surveys/get-wave.server";
import { type SurveyDefinition, surveySchema } from "~/surveys/survey";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import type { WaveState } from "~/surveys/wave";
import type { Sender } from "../../form/contact-line";
import type { Message } from "../../form/message-page";
import { type FormSetting, getFormSetting } from "../../invitation.db.server";
import { browserLanguage } from "../../messages/browser-language";
import { openLinkState } from "./open-link";
import { findOpenLink } from "./open-link.db.server";

/** An open link as anybody finds it. */
export type OpenDoor = {
  caller: Caller;
  path: string;
  wave: { id: string; opensAt: Date; closesAt: Date };
  state: WaveState;
  /** When the link was closed, else when the wave is. */
  closedAt: Date;
  definition: SurveyDefinition;
  setting: FormSetting;
  sender: Sender;
  schools: School[];
};

/** What is behind an open link's address, or 404. */
export async function openDoor(
  services: Services,
  params: { district: string; slug: string },
): Promise<OpenDoor> {
  const caller = await requirePublicDistrict(services, params.district);
  const found = await transaction(caller, async (scope) => {
    const link = await findOpenLink(scope, params.slug);
    if (!link) return null;
    const wave = await getWave(scope, link.waveId);
    const setting = await getFormSetting(scope, wave.id, null);
    return { link, wave, setting, schools: await listSchools(scope) };
  });
  if (!found) notFound("There is no survey at this address.", await getDistrict(caller));
  const { link, wave, setting, schools } = found;
  const { name, timezone, contact } = setting.district;
  return {
    caller,
    path: `/d/${params.district}/o/${params.slug}`,
    wave,
    state: openLinkState(link, wave, services.clock()),
    closedAt: link.closedAt ?? wave.closesAt,
    definition: surveySchema.parse(setting.definition),
    setting,
    sender: {
      ...{ name, timeZone: timezone, contact, isOpen: true },
      home: `/d/${params.district}`,
    },
    schools,
  };
}

/** The link's language, then the browser's, then the district's: among what the survey is offered in. */
export function doorLanguage({ definition, setting }: OpenDoor, request: Request): string {
  const offered = languagesOf(definition);
  const preferred = browserLanguage(request.headers.get("Accept-Language"), offered);
  const own = preferred ?? pickLanguage(setting.district.language, offered, offered[0] ?? "en");
  return pickLanguage(new URL(request.url).searchParams.get("lang"), offered, own);
}

/** Why no answers are taken, in words for a page. */
export function outside({ state, wave, closedAt, setting }: OpenDoor): Message {
  return state === "planned"
    ? { kind: "not_yet_open", opensAt: wave.opensAt }
    : { kind: "closed", at: closedAt, resultsHref: setting.resultsHref };
}
