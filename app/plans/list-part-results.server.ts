import { formatDay } from "~/platform/dates";
import type { Scope } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import { getWaveVersion } from "~/surveys/get-wave.server";
import { type PartResult, partResults } from "./part-results";
import type { ReleasedWave } from "./released-waves.server";

export type ShownPartResult = Omit<PartResult, "closesAt"> & { closed: string };

type Reader = { lang: string; fallback: string; timezone: string };

/** What waves about a plan version found out about its parts, ready to be shown. */
export async function listPartResults(
  scope: Scope,
  waves: readonly ReleasedWave[],
  { lang, fallback, timezone }: Reader,
): Promise<ShownPartResult[]> {
  const results: PartResult[] = [];
  for (const wave of waves) {
    const { definition } = await getWaveVersion(scope, wave);
    results.push(...partResults({ wave, definition }, lang, fallback));
  }
  return results.map(({ closesAt, ...result }) => ({
    ...result,
    closed: formatDay(closesAt, timezone, localeOf(lang)),
  }));
}
