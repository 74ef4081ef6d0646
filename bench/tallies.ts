import pg from "pg";
import { Prisma } from "~/platform/prisma/client";
import { type Scope, transaction } from "~/platform/scope.server";
import { plansOf } from "~/scores/scoring/survey-plan";
import type { Tally } from "~/scores/tallies/tally";
import { readTallies, rebuildStatement, rebuildTallies } from "~/scores/tallies/tally.db.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { everyEstimate } from "./every-estimate";
import { fillWave, type WaveOf } from "./many-answers";
import { median } from "./median";
import type { BenchSystem } from "./system";

const few = 10_000;
const many = 1_000_000;
const rounds = 3;
const plans = plansOf(standardSurvey());

/**
 * 10,000 against 1,000,000 answers in the same 3,000 cells: all scores and intervals from tallies, and
 * the statement that counts them against a bare scan of the same rows.
 */
export async function benchTallies(system: BenchSystem) {
  const owner = new pg.Client({ connectionString: system.ownerUrl });
  await owner.connect();
  const waves: WaveOf[] = [];
  try {
    const tallies: Tally[][] = [];
    for (const [at, responses] of [few, many].entries()) {
      const wave = await addWave(system, 100 + at);
      waves.push(wave);
      await fillWave(owner, wave, standardSurvey(), responses);
      await owner.query("VACUUM ANALYZE response");
      tallies.push(await count(system, wave));
    }
    const [small = [], large = []] = tallies;
    const estimates = estimateTimes(small, large);
    const wave = waves[1] ?? { waveId: "" };
    const serial = await statementTimes(system, wave.waveId, 0);
    const parallel = await statementTimes(system, wave.waveId, 1);
    return {
      cells: large.length,
      ...estimates,
      serial,
      parallel,
      aim: { ratio: 1.2, statement: 10 },
    };
  } finally {
    for (const { waveId } of waves) await removeWave(owner, waveId);
    await owner.end();
  }
}

async function addWave({ caller, waveId }: BenchSystem, number: number): Promise<WaveOf> {
  return transaction(caller, async ({ db, districtId }) => {
    const { id: _, ...open } = await db.wave.findFirstOrThrow({ where: { id: waveId } });
    const { id, versionId } = await db.wave.create({ data: { ...open, number } });
    return { districtId, waveId: id, versionId };
  });
}

async function removeWave(owner: pg.Client, waveId: string): Promise<void> {
  for (const table of ["tally", "response"]) {
    await owner.query(`DELETE FROM ${table} WHERE wave_id = $1`, [waveId]);
  }
  await owner.query("DELETE FROM wave WHERE id = $1", [waveId]);
}

function count({ caller }: BenchSystem, { waveId }: WaveOf): Promise<Tally[]> {
  const work = async (scope: Scope) => {
    await rebuildTallies(scope, waveId, plans);
    return readTallies(scope, waveId, plans);
  };
  return transaction(caller, work, { timeout: 300_000 });
}

function estimateTimes(small: readonly Tally[], large: readonly Tally[]) {
  // One roster for both, large enough for the larger.
  const roster = large.map(({ school, audience, language, n }) => ({
    ...{ school, audience, language, count: n * 2 },
  }));
  const timeOf = (tallies: readonly Tally[]) => {
    const start = performance.now();
    const estimates = everyEstimate(tallies, roster, plans);
    return { ms: performance.now() - start, estimates };
  };
  const times = Array.from({ length: 7 }, () => [timeOf(small), timeOf(large)] as const).slice(2);
  const [fewMs, manyMs] = [0, 1].map((at) => median(times.map((pair) => pair[at]?.ms ?? 0)));
  return {
    estimates: times[0]?.[1].estimates,
    estimate_ms: round(manyMs ?? 0),
    estimate_ms_of_few: round(fewMs ?? 0),
    estimate_ratio: round((manyMs ?? 0) / (fewMs ?? 1)),
  };
}

/** The statement and the scan in turn, warm, with the same workers; medians in milliseconds. */
async function statementTimes({ caller }: BenchSystem, waveId: string, workers: number) {
  const statement: number[] = [];
  const scan: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = await transaction(
      caller,
      async (scope) => {
        await scope.db
          .$executeRaw`SELECT set_config('max_parallel_workers_per_gather', ${String(workers)}, true)`;
        const counted = await explained(scope, rebuildStatement(scope, waveId, plans));
        for (const kind of ["indexonlyscan", "indexscan", "bitmapscan"]) {
          await scope.db.$executeRaw`SELECT set_config(${`enable_${kind}`}, 'off', true)`;
        }
        const bare = Prisma.sql`SELECT count(*) FROM response WHERE wave_id = ${waveId}::uuid`;
        return { counted, scanned: await explained(scope, bare) };
      },
      { timeout: 300_000 },
    );
    // The first only warms.
    if (round === 0) continue;
    statement.push(times.counted);
    scan.push(times.scanned);
  }
  const [took, bare] = [median(statement), median(scan)];
  return { statement_ms: round(took), scan_ms: round(bare), ratio: round(took / bare) };
}

async function explained(scope: Scope, statement: Prisma.Sql): Promise<number> {
  const [row] = await scope.db.$queryRaw<{ "QUERY PLAN": [{ "Execution Time": number }] }[]>(
    Prisma.sql`EXPLAIN (ANALYZE, TIMING OFF, BUFFERS OFF, FORMAT JSON) ${statement}`,
  );
  return row?.["QUERY PLAN"][0]["Execution Time"] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 100) / 100;
