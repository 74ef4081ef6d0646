import { getDistrict } from "~/districts/get-district.server";
import type { Caller } from "~/platform/scope.server";
import { findWave, getWaveVersion } from "~/surveys/get-wave.server";
import { localize } from "~/surveys/localize";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import { type AskedOnPaper, audiencesOf } from "./asked-on-paper";

/** The forms of a wave on paper; null if there is no such wave. */
export async function loadPaperForms(caller: Caller, waveId: string): Promise<AskedOnPaper | null> {
  const wave = await findWave(caller, waveId);
  if (!wave) return null;
  const [{ definition }, district] = await Promise.all([
    getWaveVersion(caller, wave),
    getDistrict(caller),
  ]);
  const languages = languagesOf(definition);
  return {
    title: definition.title.all?.en ?? "Survey",
    audiences: audiencesOf(definition),
    languages,
    formOf: ({ audience, language, school, code }) => {
      const shown = pickLanguage(language, languages, district.language);
      const survey = localize(definition, audience, shown, district.language);
      const { mode, closesAt } = wave;
      return {
        survey,
        fallback: district.language,
        audience,
        school,
        district,
        mode,
        closesAt,
        code,
      };
    },
  };
}
