import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { askingOf } from "~/surveys/asking-of.server";
import { findWave } from "~/surveys/get-wave.server";
import { findOpenLinkOf } from "../open/open-link.db.server";
import type { PosterProps } from "./poster-document";

export type PosterParts = Omit<PosterProps, "languages"> & {
  /** Those the survey can be answered in, the district's first. */
  offered: readonly string[];
};

/** What a poster of a wave's open link says; null where there is no such wave or no link. */
export async function loadPoster(
  caller: Caller,
  waveId: string,
  { env }: Pick<Services, "env">,
): Promise<PosterParts | null> {
  const [wave, asking, link, district] = await Promise.all([
    findWave(caller, waveId),
    askingOf(caller, waveId),
    transaction(caller, (scope) => findOpenLinkOf(scope, waveId)),
    getDistrict(caller),
  ]);
  if (!wave || !asking || !link || link.closedAt !== null) return null;
  const { title, minutes, languages } = asking;
  const own = (language: string) => language === district.language;
  const offered = [...languages.filter(own), ...languages.filter((one) => !own(one))];
  const url = `${env.APP_URL}/d/${district.slug}/o/${link.slug}`;
  return { district, title, minutes, closesAt: wave.closesAt, url, offered };
}
