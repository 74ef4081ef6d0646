import type { Staff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { transaction } from "~/platform/scope.server";
import { findWave, getWaveVersion } from "~/surveys/get-wave.server";
import { waveState } from "~/surveys/wave";
import { countOpenResponses, findOpenLinkOf } from "./open-link.db.server";

/** What staff see of a wave's open link; null if there is no such wave. */
export async function loadOpenLink(staff: Staff, waveId: string) {
  const wave = await findWave(staff, waveId);
  if (!wave) return null;
  const [{ definition }, district, { link, counts }] = await Promise.all([
    getWaveVersion(staff, wave),
    getDistrict(staff),
    transaction(staff, async (scope) => ({
      link: await findOpenLinkOf(scope, waveId),
      counts: await countOpenResponses(scope, waveId),
    })),
  ]);
  const { env, clock } = staff.services;
  return {
    id: waveId,
    title: `${definition.title.all?.en ?? "Survey"}, wave ${wave.number}`,
    isOver: waveState(wave, clock()) === "closed",
    suggested: `survey-${wave.number}`,
    link: link && {
      slug: link.slug,
      isOpen: link.closedAt === null,
      url: `${env.APP_URL}/d/${district.slug}/o/${link.slug}`,
    },
    counts,
    total: counts.reduce((sum, { verified, unverified }) => sum + verified + unverified, 0),
    mayEdit: staff.may("wave.edit"),
  };
}

export type OpenLinkData = NonNullable<Awaited<ReturnType<typeof loadOpenLink>>>;
