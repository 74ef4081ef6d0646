import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { WaveRow } from "~/surveys/get-wave.server";
import { findWave, getWaveVersion } from "~/surveys/get-wave.server";
import { localize } from "~/surveys/localize";
import type { SurveyDefinition } from "~/surveys/survey";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import type { Asked } from "../../form/parse-answers";
import { markQuestions } from "../paper/marks";
import {
  type EnteredInvitation,
  findInvitationOfWave,
  findPaperEntry,
} from "./paper-entry.db.server";

export type EntryWave = {
  wave: WaveRow;
  definition: SurveyDefinition;
  /** Of the survey, with the number of its wave. */
  title: string;
  fallback: string;
};

/** A wave for which staff enter answers; null if there is none such. */
export async function loadEntryWave(caller: Caller, waveId: string): Promise<EntryWave | null> {
  const wave = await findWave(caller, waveId);
  if (!wave) return null;
  const [{ definition }, district] = await Promise.all([
    getWaveVersion(caller, wave),
    getDistrict(caller),
  ]);
  const title = `${definition.title.all?.en ?? "Survey"}, wave ${wave.number}`;
  return { wave, definition, title, fallback: district.language };
}

/** An invitation's form as staff type it in, in the language that is on the paper; null: no such one. */
export async function loadEntry(
  caller: Caller,
  { wave, definition, fallback }: EntryWave,
  invitationId: string,
  wanted: string | null,
) {
  const found = await transaction(caller, async (scope) => {
    const invitation = await findInvitationOfWave(scope, wave.id, { id: invitationId });
    return invitation && { invitation, first: await findPaperEntry(scope, invitationId) };
  });
  if (!found) return null;
  const { invitation, first } = found;
  const languages = languagesOf(definition);
  const own = pickLanguage(invitation.language, languages, fallback);
  const language = pickLanguage(wanted, languages, own);
  const survey = localize(definition, invitation.audience, language, fallback);
  const asked: Asked = { definition, audience: invitation.audience, mode: wave.mode };
  return {
    ...{ invitation, language, languages, survey, asked },
    questions: markQuestions(survey),
    stage: first ? ("second" as const) : ("first" as const),
    firstBy: first?.enteredBy ?? null,
  };
}

export type { EnteredInvitation };
