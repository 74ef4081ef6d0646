import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../../server/database/client";
import { type TestDatabase, testDatabase } from "../../support/database";

/** The migrations' own record: the owner's, and closed to the app's role. */
const OWNERS_ONLY = ["_prisma_migrations"];
/** Tables that say nothing of any district: without a policy nobody reads them. */
const WITHOUT_DISTRICT = ["rate_limit", "setup_link"];

let database: TestDatabase;
let tables: { name: string; rls: boolean; readable: boolean; hasDistrict: boolean }[];
const [ours, theirs, empty] = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  database = await testDatabase();
  await withClient(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`
      SELECT relname AS name, relrowsecurity AS rls,
        has_table_privilege('fullcircle_app', oid, 'SELECT, INSERT, UPDATE, DELETE') AS readable,
        relname = 'district' OR EXISTS (SELECT FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attname = 'district_id' AND NOT a.attisdropped) AS "hasDistrict"
      FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'm', 'f')
      ORDER BY relname`);
    tables = rows;
    await fillEveryTable(owner, [ours, theirs]);
  });
});

/** One row a district in every table that has districts, whatever else its columns ask for. */
async function fillEveryTable(owner: pg.Client, districts: string[]): Promise<void> {
  await owner.query("SET session_replication_role = replica");
  await owner.query(`DO $$ DECLARE c record; BEGIN
    FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
      WHERE contype = 'c' AND connamespace = 'public'::regnamespace
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname); END LOOP;
  END $$`);
  for (const { name } of tables.filter(({ hasDistrict }) => hasDistrict)) {
    const { rows: columns } = await owner.query(
      `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND attnotnull AND NOT atthasdef`,
      [name],
    );
    for (const district of districts) {
      const key = name === "district" ? "id" : "district_id";
      const names = columns.map((column) => `"${column.name}"`).join(", ");
      const values = columns.map((column) =>
        column.name === key ? `'${district}'` : sampleOf(column.type),
      );
      await owner.query(`INSERT INTO "${name}" (${names}) VALUES (${values.join(", ")})`);
    }
  }
}

function sampleOf(type: string): string {
  if (type.endsWith("[]")) return "'{}'";
  const samples: Record<string, string> = {
    uuid: "gen_random_uuid()",
    text: "gen_random_uuid()::text",
    bytea: "gen_random_uuid()::text::bytea",
    jsonb: "'{}'",
    integer: "1",
    bigint: "1",
    numeric: "1",
    boolean: "false",
    date: "now()",
    "timestamp with time zone": "now()",
  };
  const sample = samples[type];
  if (!sample) throw new Error(`no sample for a column of type ${type}`);
  return sample;
}

/** How many rows the app's role sees in each table, without any WHERE. */
async function countsSeenFrom(district: string | null): Promise<Record<string, number>> {
  return withClient(database.appUrl, async (app) => {
    await app.query("BEGIN");
    if (district) await app.query("SELECT set_config('app.district_id', $1, true)", [district]);
    const counts: Record<string, number> = {};
    for (const { name } of tables.filter((table) => !OWNERS_ONLY.includes(table.name))) {
      const { rows } = await app.query(`SELECT count(*)::int AS n FROM "${name}"`);
      counts[name] = rows[0].n;
    }
    await app.query("ROLLBACK");
    return counts;
  });
}

describe("the catalog", () => {
  it("knows every table of the schema", () => {
    expect(tables.length).toBeGreaterThan(28);
  });

  it("has row-level security on every table", () => {
    const open = tables.filter(({ name, rls }) => !rls && !OWNERS_ONLY.includes(name));
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it("lets the app's role into none of the owner's tables", () => {
    const owners = tables.filter(({ name }) => OWNERS_ONLY.includes(name));
    expect(owners.map(({ readable }) => readable)).toEqual(OWNERS_ONLY.map(() => false));
  });

  it("lets every view see what its reader sees, by the policies of its tables", async () => {
    const views = await withClient(database.ownerUrl, async (owner) => {
      const { rows } = await owner.query(`
        SELECT relname AS name, COALESCE(reloptions @> '{security_invoker=true}', false) AS asks
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'`);
      return rows;
    });
    expect(views).toEqual([{ name: "contact", asks: true }]);
  });

  it("has a district in every other table", () => {
    const without = tables.filter(({ hasDistrict }) => !hasDistrict).map(({ name }) => name);
    expect(without).toEqual([...OWNERS_ONLY, ...WITHOUT_DISTRICT].sort());
  });

  it("gives the app's role no right on the job queue's tables", async () => {
    const reachable = await withClient(database.ownerUrl, async (owner) => {
      const { rows } = await owner.query(`
        SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE nspname = 'graphile_worker' AND relkind IN ('r', 'v')
          AND has_schema_privilege('fullcircle_app', n.oid, 'USAGE')
          AND has_table_privilege('fullcircle_app', c.oid, 'SELECT')`);
      return rows;
    });
    expect(reachable).toEqual([]);
  });

  it("makes every door pin its search_path", async () => {
    const loose = await withClient(database.ownerUrl, async (owner) => {
      const { rows } = await owner.query(`
        SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
          AND NOT COALESCE(proconfig::text LIKE '%search_path=%', false)`);
      return rows;
    });
    expect(loose).toEqual([]);
  });
});

describe("every table, read as the app's role without WHERE", () => {
  const none = () =>
    Object.fromEntries(
      tables.filter(({ name }) => !OWNERS_ONLY.includes(name)).map(({ name }) => [name, 0]),
    );

  it("gives 0 rows under another district", async () => {
    expect(await countsSeenFrom(empty)).toEqual(none());
  });

  it("gives 0 rows where no district was named", async () => {
    expect(await countsSeenFrom(null)).toEqual(none());
  });

  it("gives a district its own row, and only that: the rows are really there", async () => {
    const own = Object.entries(none()).map(([name]) => [
      name,
      WITHOUT_DISTRICT.includes(name) ? 0 : 1,
    ]);
    expect(await countsSeenFrom(ours)).toEqual(Object.fromEntries(own));
    expect(await countsSeenFrom(theirs)).toEqual(Object.fromEntries(own));
  });

  it("takes no row for another district", async () => {
    await withClient(database.appUrl, async (app) => {
      await app.query("SELECT set_config('app.district_id', $1, false)", [ours]);
      const insert = app.query(
        "INSERT INTO school (district_id, id, code, name) VALUES ($1, $2, 'x', 'x')",
        [theirs, randomUUID()],
      );
      await expect(insert).rejects.toThrow(/row-level security/);
      const { rowCount } = await app.query(
        "UPDATE school SET district_id = $1 WHERE district_id = $1",
        [theirs],
      );
      expect(rowCount).toBe(0);
    });
  });
});

describe("the record of what staff did (threat 29)", () => {
  it.each([
    "UPDATE audit_entry SET action = 'nothing'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
  ])("refuses the app's role: %s", async (statement) => {
    await withClient(database.appUrl, async (app) => {
      await app.query("SELECT set_config('app.district_id', $1, false)", [ours]);
      await expect(app.query(statement)).rejects.toThrow(/permission denied/);
    });
  });
});
