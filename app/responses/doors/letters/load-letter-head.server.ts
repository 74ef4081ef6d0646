import { getDistrict } from "~/districts/get-district.server";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { askingOf } from "~/surveys/asking-of.server";
import { findWave } from "~/surveys/get-wave.server";
import type { LetterHead } from "./letter";

/** What all letters of a wave say; null if there is no such wave. */
export async function loadLetterHead(
  caller: Caller,
  waveId: string,
  { env }: Pick<Services, "env">,
): Promise<LetterHead | null> {
  const [wave, asking] = await Promise.all([findWave(caller, waveId), askingOf(caller, waveId)]);
  if (!wave || !asking) return null;
  return {
    district: await getDistrict(caller),
    title: asking.title,
    minutes: asking.minutes,
    closesAt: wave.closesAt,
    mode: wave.mode,
    codeAddress: codeAddress(env.APP_URL),
  };
}

/** Where codes are typed, as people read it. */
export function codeAddress(appUrl: string): string {
  return `${appUrl.replace(/^https?:\/\//, "")}/c`;
}
