import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { localInstant } from "~/platform/local-time";
import { sha256 } from "~/platform/secrets.server";
import { submitResponses } from "~/responses/invitation.db.server";
import { createLinkDoors } from "~/responses/link-doors.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { withClient } from "../../../server/database/client";
import { CLOCK_CHANGES, type ClockChange } from "../../fixtures/clock-changes";
import { type Invited, invitedWave, many, must } from "./story";

const SECOND = 1000;

let wave: Invited;
let surveyId: string;
// The database's own zone is one that nobody here lives in, and must not matter.
beforeAll(async () => {
  wave = await invitedWave({ people: many(40), serverZone: "Pacific/Kiritimati" });
  surveyId = (await wave.db(({ db }) => db.wave.findFirstOrThrow())).surveyId;
});

type Closing = { local: string; zone: string; at: Date };

/** A wave that closes at a local time, as a leader or a command makes it. */
async function closingAt({ local, zone }: Closing): Promise<string> {
  const plan = { surveyId, opens: "2014-01-01", mode: "anonymous", planVersionId: null } as const;
  return must(await createWaveOf(wave.caller, zone, { ...plan, closes: local })).waveId;
}

/** What the database decides of each wave so many milliseconds before and after the instant that is right. */
async function statesOf(closings: readonly { waveId: string; at: Date }[]): Promise<string[][]> {
  const around = [-3600 * SECOND, -SECOND, -1, 0, SECOND];
  return withClient(wave.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ states: string[] }>(
      `SELECT array_agg(wave_state(w.opens_at, w.closes_at, w.closed_at, to_timestamp((c.at + ms) / 1000.0)) ORDER BY ms) AS states
       FROM unnest($1::uuid[], $2::float8[]) WITH ORDINALITY AS c (id, at, place)
       JOIN wave w ON w.id = c.id CROSS JOIN unnest($3::float8[]) AS ms GROUP BY c.place ORDER BY c.place`,
      [closings.map(({ waveId }) => waveId), closings.map(({ at }) => at.getTime()), around],
    );
    return rows.map(({ states }) => states);
  });
}

/** Each edge of a change, and a wall clock that the change skips or repeats. */
function closingsAround({ zone, at, before, after }: ClockChange): Closing[] {
  const change = new Date(at).getTime();
  const wall = (local: string) => new Date(`${local}Z`).getTime();
  const local = (time: number) => new Date(time).toISOString().slice(0, 19);
  const jump = wall(after) - (wall(before) + SECOND);
  const edge = { zone, local: before, at: new Date(change - SECOND) };
  if (jump > 0) {
    // Clocks are moved on: what they skip is moved on as they were.
    const skipped = { zone, local: local(wall(after) - jump / 2), at: new Date(change + jump / 2) };
    return [edge, { zone, local: after, at: new Date(change) }, skipped];
  }
  // Clocks are turned back: what comes twice is the first time, and the second after it is told by nothing.
  const twice = { zone, local: after, at: new Date(change + jump) };
  const first = { zone, local: local(wall(before) + SECOND), at: new Date(change - jump) };
  return [edge, twice, first];
}

const EDGES = ["open", "open", "open", "closed", "closed"];

test("fourteen zones are looked at, in spring and in autumn", () => {
  expect(new Set(CLOCK_CHANGES.map(({ zone }) => zone)).size).toBe(14);
  expect(CLOCK_CHANGES).toHaveLength(28);
});

describe.each([...new Set(CLOCK_CHANGES.map(({ zone }) => zone))])("in %s", (zone) => {
  const closings = CLOCK_CHANGES.filter((change) => change.zone === zone).flatMap(closingsAround);

  test.each(closings)(
    "a wave that closes at $local is open until the second before $at",
    async (closing) => {
      const waveId = await closingAt(closing);
      expect(await statesOf([{ waveId, at: closing.at }])).toEqual([EDGES]);
    },
  );
});

let nextNumber = 1_000;
const corpus = "../shared/corpora/timezones/open/transitions.json";

describe.skipIf(!existsSync(corpus))("every clock change of the timezone corpus", () => {
  type Line = [instant: string, clock: string, name: string, minutesWest: string];
  const zones: [string, Line[]][] = existsSync(corpus)
    ? Object.entries(JSON.parse(readFileSync(corpus, "utf8")))
    : [];

  test("has no zone whose changes of 2027 are not looked at above", () => {
    expect(zones.length).toBeGreaterThan(5);
    const lookedAt = CLOCK_CHANGES.map(({ zone }) => zone);
    expect(zones.map(([zone]) => zone).filter((zone) => !lookedAt.includes(zone))).toEqual([]);
  });

  test.each(zones)("in %s closes a wave at the corpus's second", async (zone, lines) => {
    const {
      id: _,
      number: __,
      ...plan
    } = await wave.db(({ db }) => db.wave.findFirstOrThrow({ where: { id: wave.waveId } }));
    const closings = lines.map(([instant, , , west]) => {
      const right = new Date(instant);
      const local = new Date(right.getTime() - Number(west) * 60 * SECOND);
      const read = localInstant(local.toISOString().slice(0, 19), zone);
      if (!read.ok) throw new Error(read.reason);
      return { waveId: randomUUID(), at: read.instant, right };
    });
    const data = closings.map(({ waveId, at }) => ({
      ...{ ...plan, id: waveId, number: nextNumber++, closesAt: at },
      ...{ opensAt: new Date("2014-01-01"), invitedAt: null, unlinkAt: null },
    }));
    await wave.db(({ db }) => db.wave.createMany({ data }));
    expect(await statesOf(closings)).toEqual(closings.map(() => EDGES));
    // A wall clock that comes twice is its first time, an hour before; every other is exact.
    const early = closings.map(({ at, right }) => right.getTime() - at.getTime()).filter(Boolean);
    expect(early).toEqual(Array(lines.length / 4).fill(3600 * SECOND));
  });
});

test("a wave that closes now takes what comes before that instant and nothing after it", async () => {
  const { services } = wave;
  const doors = createLinkDoors(services.database);
  const clock = async () => {
    const { rows } = await services.database.pool.query<{ at: Date }>(
      "SELECT clock_timestamp() AS at",
    );
    return rows[0]?.at.getTime() ?? 0;
  };
  const closesAt = Math.ceil((await clock()) / SECOND + 1) * SECOND;
  await wave.db(({ db }) =>
    db.wave.updateMany({ where: { id: wave.waveId }, data: { closesAt: new Date(closesAt) } }),
  );
  const seen = new Set<string>();
  for (const token of wave.tokens) {
    const before = await clock();
    if (before > closesAt + 500) break;
    const [taken] = await submitResponses(services.database, [
      {
        ...{ tokenHash: sha256(token), answers: { AW1: "3" }, texts: {}, revision: 0 },
        ...{ digest: sha256(token), browserHash: sha256("browser") },
      },
    ]);
    const link = await doors.find(sha256(token));
    const after = await clock();
    if (after < closesAt) expect([taken?.outcome, link?.state]).toEqual(["stored", "open"]);
    if (before >= closesAt) expect([taken?.outcome, link?.state]).toEqual(["closed", "closed"]);
    seen.add(taken?.outcome ?? "");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(seen).toEqual(new Set(["stored", "closed"]));
});
