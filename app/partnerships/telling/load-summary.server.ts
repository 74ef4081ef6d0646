import type { Staff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { localInstant, localTime } from "~/platform/local-time";
import { transaction } from "~/platform/scope.server";
import { wholeInterval } from "~/scores/release/display";
import { findWaveRelease, type Release } from "~/scores/release/read-release.server";
import { rowsOf } from "~/scores/results/results-source";
import { countDue } from "../pledges/staff-pledge.db.server";
import { periodOf } from "./period";
import { type Arrival, GROUPINGS, type Grouping, totalWords, valueRows } from "./value";
import { listArrivals, listWavesWithRelease } from "./value.db.server";

const stages = { planning: "Planning", implementation: "Implementation" };

/** What arrived in a period by school, goal and stage, beside how partners' buy-in stood in each wave. */
export async function loadSummary(staff: Staff, query: URLSearchParams) {
  const { timezone } = staff.session;
  const now = staff.services.clock();
  const today = localTime(now, timezone).slice(0, 10);
  const period = periodOf(query, today);
  const schools = new Map((await listSchools(staff)).map(({ id, name }) => [id, name]));
  const { arrivals, waves, due } = await transaction(staff, async (scope) => ({
    arrivals: await listArrivals(scope, {
      from: dayStart(period.from, timezone),
      until: dayStart(dayAfter(period.to), timezone),
    }),
    waves: await listWavesWithRelease(scope),
    due: await countDue(scope, new Date(`${today}T00:00:00Z`)),
  }));
  const nameOf: Record<Grouping, (arrival: Arrival) => { key: string; name: string }> = {
    school: ({ schoolId }) => ({
      ...{ key: schoolId ?? "", name: schools.get(schoolId ?? "") ?? "The whole district" },
    }),
    goal: ({ goal }) => ({ key: goal ?? "", name: goal ?? "No goal of a plan" }),
    stage: ({ stage }) => ({ key: stage, name: stages[stage] }),
  };
  return {
    ...{ period, due, total: totalWords(arrivals) },
    tables: GROUPINGS.map((by) => ({ by, rows: valueRows(arrivals, nameOf[by]) })),
    waves: await buyIn(staff, waves),
  };
}

export type Summary = Awaited<ReturnType<typeof loadSummary>>;

function dayStart(day: string, timezone: string): Date {
  const start = localInstant(day, timezone);
  if (!start.ok) throw new Error(`no day: ${day}`);
  return start.instant;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

export const PARTNER_AUDIENCES = ["business", "organization", "higher_ed", "partners"] as const;
type PartnerAudience = (typeof PARTNER_AUDIENCES)[number];
export type BuyIn = { mean: number; interval: readonly [number, number] | null; n: number } | null;

/** A draft is for whoever may read results; everybody else reads what was published. */
async function buyIn(staff: Staff, waves: Awaited<ReturnType<typeof listWavesWithRelease>>) {
  const read = [];
  for (const { id, name, closesAt } of waves) {
    const state = staff.may("release.read") ? undefined : "published";
    const release = await findWaveRelease(staff, id, state);
    if (!release) continue;
    read.push({
      ...{ id, name, isDraft: release.state === "draft" },
      closes: localTime(closesAt, staff.session.timezone).slice(0, 10),
      groups: PARTNER_AUDIENCES.map((audience) => ({
        ...{ audience, buyIn: figureOf(release, audience) },
      })),
    });
  }
  return read;
}

/** Null where the release shows nothing of them. */
function figureOf({ tables }: Pick<Release, "tables">, audience: PartnerAudience): BuyIn {
  const row = rowsOf(tables, "audience").find((one) => one.audience === audience);
  const figures = row?.constructs.buy_in;
  if (!figures || figures.mean === null || figures.n_valid === null) return null;
  const { mean, ci95, n_valid: n } = figures;
  return { mean: Math.round(mean), interval: ci95 && wholeInterval(ci95), n };
}
