import type { Database } from "~/platform/database.server";
import { transaction } from "~/platform/scope.server";
import { ShortCache } from "~/platform/short-cache";
import { type SurveyDefinition, surveySchema } from "~/surveys/survey";
import type { Sender } from "./form/contact-line";
import { type FormSetting, getFormSetting, type LinkState } from "./invitation.db.server";

export type Setting = Omit<FormSetting, "definition"> & {
  definition: SurveyDefinition;
  sender: Sender;
};

export type Settings = { of(link: LinkState): Promise<Setting> };

/** What surrounds a link's form. A version never changes; names may, so they are read again after a while. */
export function createSettings(database: Database): Settings {
  const cache = new ShortCache<Setting>(60, 2_000);
  return {
    of: (link) =>
      cache.get(`${link.wave_id}/${link.version_id}/${link.school_id}`, () => read(database, link)),
  };
}

async function read(database: Database, link: LinkState): Promise<Setting> {
  const caller = respondentCaller(database, link);
  const found = await transaction(caller, (scope) =>
    getFormSetting(scope, link.wave_id, link.school_id),
  );
  const { name, timezone, contact } = found.district;
  return {
    ...found,
    definition: surveySchema.parse(found.definition),
    sender: { name, timeZone: timezone, contact },
  };
}

export function respondentCaller(database: Database, link: LinkState) {
  return {
    database,
    districtId: link.district_id,
    actor: { kind: "respondent" as const, invitationId: link.invitation_id },
    schools: null,
  };
}
