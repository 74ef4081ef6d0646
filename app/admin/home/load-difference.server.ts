import type { Staff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { within } from "~/outreach/dashboard/effort";
import { loadMaterial } from "~/outreach/dashboard/load-dashboard.server";
import { todayIn } from "~/outreach/touches/today";
import { channelWords } from "~/outreach/touches/touch-words";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { resultsWords } from "~/scores/messages/results-words";
import { rowsOf } from "~/scores/results/results-source";
import { listLoopWaves } from "../home.db.server";
import { differencesOf } from "./difference";
import { findLatestSource, latestReleased } from "./load-standing.server";
import { markLines } from "./mark-words";
import { listMarks } from "./standing.db.server";

/** The latest results beside those of the wave before, and what was done between; null before two waves. */
export async function loadDifference(staff: Staff) {
  const waves = await transaction(staff, async (scope) =>
    listLoopWaves(scope, (await getDistrict(scope)).language),
  );
  const source = await findLatestSource(staff, waves);
  if (!source?.before) return null;
  const { before, wave, release } = source;
  const latest = latestReleased(waves);
  const earlier = waves.find(
    ({ surveyId, number }) => surveyId === latest?.surveyId && number === before.number,
  );
  const { timezone, district_slug: slug } = staff.session;
  const [from, to] = [todayIn(timezone, before.closesAt), todayIn(timezone, wave.closesAt)];
  const { acts } = await loadMaterial(staff, 365);
  const done = within(acts, from, to).filter(({ happenedOn }) => happenedOn > from);
  const marks = await transaction(staff, (scope) => listMarks(scope, from, timezone));
  const words = resultsWords("en");
  const rows = rowsOf(release.tables, "audience");
  return {
    ...{ beforeId: earlier?.id ?? null, nowId: latest?.id ?? null },
    isDraft: release.state === "draft",
    before: formatDay(before.closesAt, timezone),
    now: formatDay(wave.closesAt, timezone),
    constructs: (["awareness", "buy_in"] as const).map((construct) => ({
      ...{ construct, title: words.t(`construct.${construct}`) },
      groups: differencesOf(rows, construct, before.number).map(({ audience, difference }) => ({
        name: words.t("group.name", { audience }),
        difference,
      })),
    })),
    touches: countByChannel(done.map(({ channel }) => channelWords[channel])),
    marks: markLines(
      marks.filter(({ on }) => on <= to),
      slug,
    ),
  };
}

function countByChannel(channels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const channel of channels) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([channel, count]) => `${channel}: ${count} ${count === 1 ? "touch" : "touches"}`);
}
