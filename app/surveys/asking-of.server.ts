import type { Asking } from "~/campaigns/asking";
import { getDistrict } from "~/districts/get-district.server";
import { AUDIENCES } from "~/people/audience";
import type { Caller } from "~/platform/scope.server";
import { findWave, getWaveVersion } from "./get-wave.server";
import { localize } from "./localize";
import { itemsFor } from "./survey";
import { showText, wordingFor } from "./texts";
import { languagesOf } from "./translations";
import { schoolDraw } from "./wave";

/** What a campaign has to know of a wave's survey; null if there is no such wave. */
export async function askingOf(caller: Caller, waveId: string): Promise<Asking | null> {
  const wave = await findWave(caller, waveId);
  if (!wave) return null;
  const { definition } = await getWaveVersion(caller, wave);
  const { language: fallback } = await getDistrict(caller);
  const audiences = AUDIENCES.filter((audience) => itemsFor(definition, audience).length > 0);
  const shown = audiences.map((audience) => localize(definition, audience, fallback, fallback));
  // One mail is for all audiences, so it says what is said to all.
  const title = definition.title.all ?? wordingFor(definition.title, audiences[0] ?? "community");
  return {
    audiences,
    languages: languagesOf(definition),
    title: (language) => (title ? showText(title, language, fallback).text : ""),
    minutes: Math.max(1, ...shown.map(({ minutes }) => minutes)),
    drawSchool: (personId, schoolIds) => schoolDraw(wave.surveyId, personId, schoolIds),
  };
}
