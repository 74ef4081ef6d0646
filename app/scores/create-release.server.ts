import { AUDIENCES } from "~/people/audience";
import { listRosterCells } from "~/people/list-roster.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { findWave, getWaveVersion, type WaveRow } from "~/surveys/get-wave.server";
import { K } from "./k";
import { differencingCells, draftTallies, leafKey, refreshable } from "./refresh";
import { type BuiltRelease, buildRelease } from "./release";
import {
  countLeafChanges,
  findLatestRelease,
  insertRelease,
  lockWave,
  noteCounted,
} from "./release.db.server";
import type { RosterCount } from "./sample";
import { loadSolver } from "./suppression/solver";
import { instrumentOf, plansOf } from "./survey-plan";
import type { Tally } from "./tally";
import { countInvited, readTallies, rebuildTallies } from "./tally.db.server";

export type CreatedRelease = { ok: true; releaseId: string } | { ok: false; reason: string };

const limitMs = 60_000;
const tenMinutes = 600_000;

/**
 * Builds a draft release of a wave: counts anew, keeps a cell's earlier figures until k of its answers
 * are new, changed or erased, and hides what small groups need.
 */
export async function createRelease(caller: Caller, waveId: string): Promise<CreatedRelease> {
  const wave = await findWave(caller, waveId);
  if (!wave) return { ok: false, reason: "There is no such wave." };
  const { definition } = await getWaveVersion(caller, wave);
  const counted = await listRosterCells(caller);
  const solver = await loadSolver();
  return transaction(
    caller,
    async (scope) => {
      await lockWave(scope, waveId);
      await rebuildTallies(scope, waveId, plansOf(definition));
      const roster = await rosterOf(scope, wave, counted);
      const tallies = await countedTallies(scope, waveId);
      const built = buildRelease(tallies, roster, {
        audiences: AUDIENCES.filter((audience) => plansOf(definition).has(audience)),
        instrument: instrumentOf(definition),
        k: K,
        solver,
        startLimit: () => {
          const start = performance.now();
          return (share) => performance.now() - start > share * limitMs;
        },
      });
      const releaseId = await keep(scope, waveId, built, tallies, roster);
      await recordAudit(scope, "release.create", `release:${releaseId}`, { wave: waveId });
      return { ok: true, releaseId };
    },
    { timeout: tenMinutes },
  );
}

/** N is the roster's count where the district gave one, else the people on the wave's list. */
async function rosterOf(
  scope: Scope,
  wave: WaveRow,
  counted: Awaited<ReturnType<typeof listRosterCells>>,
): Promise<RosterCount[]> {
  const imported = counted.filter(({ source }) => source === "imported");
  const known = new Set(imported.map(({ audience }) => audience));
  const invited = await countInvited(scope, wave.id);
  return [
    ...imported.map(({ schoolId, audience, language, count }) => ({
      school: schoolId ?? "DISTRICT",
      audience,
      language,
      count,
    })),
    ...invited.filter(({ audience }) => !known.has(audience)),
  ];
}

/** Fresh tallies where the draft rule lets them in, else those of the draft before. */
async function countedTallies(scope: Scope, waveId: string): Promise<Tally[]> {
  const fresh = await readTallies(scope, waveId);
  const changes = await countLeafChanges(scope, waveId);
  const before = await findLatestRelease(scope, waveId);
  if (!before) {
    await noteCounted(scope, waveId, fresh);
    return fresh;
  }
  const earlier = before.basis as unknown as Tally[];
  const leaves = new Map([...fresh, ...earlier, ...changes].map((leaf) => [leafKey(leaf), leaf]));
  const taken = refreshable(changes, differencingCells([...leaves.values()]), K);
  const refreshed = changes.filter((change) => taken.has(leafKey(change)));
  await noteCounted(scope, waveId, refreshed);
  return draftTallies(earlier, fresh, taken);
}

async function keep(
  scope: Scope,
  waveId: string,
  built: BuiltRelease,
  tallies: readonly Tally[],
  roster: readonly RosterCount[],
): Promise<string> {
  const { tables, dropped, joined } = built;
  return insertRelease(scope, {
    waveId,
    tables,
    method: { k: K, dropped, joined, roster },
    basis: tallies,
  });
}
