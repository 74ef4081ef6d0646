import type { Staff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { listSchools } from "~/districts/list-schools.server";
import { AUDIENCES, type Audience } from "~/people/audience";
import { type Scope, transaction } from "~/platform/scope.server";
import { K } from "~/scores/release/k";
import { findWaveRelease } from "~/scores/release/read-release.server";
import { listCampaignTouches } from "../touches/campaign-touch.db.server";
import { listThanksTouches } from "../touches/thanks-touch.db.server";
import { todayIn } from "../touches/today";
import { listTouches } from "../touches/touch.db.server";
import type { ReleasedWave } from "./awareness";
import { coverageOf } from "./coverage";
import {
  countLateCases,
  listCoverage,
  listHandledCases,
  listLanguageMails,
  listMailingIds,
  listReleasedWaves,
  listTouchIds,
  planForMany,
} from "./dashboard.db.server";
import { type Act, daysBefore, reachOf } from "./effort";
import { gapsOf } from "./gaps";
import type { Period } from "./period";

/** Waves of two years are read; so are the touches between them. */
const READ_DAYS = 730;
const DAY_MS = 86_400_000;

/** Everything the dashboard and its file are made of, read in one look. */
export async function loadMaterial(staff: Staff, period: Period) {
  const now = staff.services.clock();
  const schools = (await listSchools(staff)).filter(
    ({ id }) => staff.schools?.includes(id) ?? true,
  );
  const read = await transaction(staff, (scope) => readAll(scope, now, period), {
    timeout: 60_000,
  });
  const { today, acts, cases, coverage, lateCases, mails } = read;
  const audiences = coverage.flatMap(
    ({ audience }) => AUDIENCES.find((one) => one === audience) ?? [],
  );
  const yearAgo = daysBefore(today, 365);
  return {
    ...{ today, period, schools, cases, now },
    acts,
    mails: mails.filter(({ people }) => people >= K),
    coverage: coverageOf(ofTheirSchools(coverage, staff.schools), K),
    gaps: gapsOf({
      ...{ today, audiences, schools, mails, lateCases, k: K },
      acts: acts.filter(({ happenedOn }) => happenedOn >= yearAgo),
    }),
    waves: await readWaves(staff, read.waves, read.timezone),
  };
}

async function readAll(scope: Scope, now: Date, period: Period) {
  const district = await getDistrict(scope);
  const { timezone } = district;
  await planForMany(scope);
  const today = todayIn(timezone, now);
  const since = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const firstDay = daysBefore(today, READ_DAYS);
  const touches = await listTouches(scope, await listTouchIds(scope, firstDay));
  const mailings = await listMailingIds(scope, since(READ_DAYS));
  const acts: Act[] = [
    ...touches,
    ...(await listCampaignTouches(scope, mailings, district)),
    ...(await listThanksTouches(scope, timezone, { since: firstDay })),
  ];
  return {
    ...{ today, timezone, acts: acts.filter(({ happenedOn }) => happenedOn <= today) },
    cases: await listHandledCases(scope, since(period)),
    coverage: await listCoverage(scope, now),
    mails: await listLanguageMails(scope, since(365)),
    lateCases: await countLateCases(scope, now),
    waves: await listReleasedWaves(scope),
  };
}

/** Staff of some schools see coverage of these alone. */
function ofTheirSchools<Row extends { school: string | null }>(
  rows: readonly Row[],
  schools: readonly string[] | null,
): Row[] {
  return rows.filter(({ school }) => school === null || (schools?.includes(school) ?? true));
}

/** A draft is for whoever may read results; everybody else reads what was published. */
async function readWaves(
  staff: Staff,
  waves: Awaited<ReturnType<typeof listReleasedWaves>>,
  timezone: string,
): Promise<ReleasedWave[]> {
  const read: ReleasedWave[] = [];
  for (const wave of waves) {
    const state = staff.may("release.read") ? undefined : "published";
    const release = await findWaveRelease(staff, wave.id, state);
    if (!release) continue;
    read.push({
      ...{ id: wave.id, name: wave.name, closes: todayIn(timezone, wave.closesAt) },
      ...{ isDraft: release.state === "draft", tables: release.tables },
    });
  }
  return read;
}

/** The audience that is read beside awareness: the asked one, else the one of which most people were reached. */
export function chosenAudience(asked: string | null, acts: readonly Act[]): Audience {
  const named = AUDIENCES.find((audience) => audience === asked);
  if (named) return named;
  const people = (audience: Audience) =>
    acts
      .filter((act) => act.audiences.includes(audience))
      .reduce((sum, act) => sum + (reachOf(act, audience) ?? 0), 0);
  return [...AUDIENCES].sort((a, b) => people(b) - people(a))[0] ?? "families";
}
