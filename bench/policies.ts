import pg from "pg";
import { median } from "./median";
import type { BenchSystem } from "./system";

const rounds = 5;
const millisecondsEach = 700;

/** Named as the app names it, and once more as `WHERE`, so that both roles read the same rows. */
const queries: Record<string, string> = {
  one_row: "SELECT * FROM invitation WHERE district_id = $1 AND id = (SELECT $2::uuid)",
  page_of_50: "SELECT * FROM person WHERE district_id = $1 AND id > $2 ORDER BY id LIMIT 50",
  count_all: "SELECT count(*) FROM person WHERE district_id = $1 AND id > $2",
};

/** The price of row-level security: one transaction under the policies, and the same as the owner, whom they spare. */
export async function benchPolicies({ services, caller, ownerUrl }: BenchSystem) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const app = await services.database.pool.connect();
  const { rows } = await owner.query<{ id: string }>("SELECT id FROM invitation LIMIT 1");
  const values: Query["values"] = [caller.districtId, rows[0]?.id ?? ""];
  const ratios: Record<string, number> = {};
  for (const [name, text] of Object.entries(queries)) {
    const measured: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const free = await perSecond(owner, { name, text, values });
      measured.push((await perSecond(app, { name, text, values })) / free);
    }
    ratios[name] = Math.round(median(measured) * 1000) / 1000;
  }
  app.release();
  await owner.end();
  return ratios;
}

type Query = { name: string; text: string; values: [districtId: string, id: string] };

async function perSecond(client: pg.ClientBase, query: Query): Promise<number> {
  const end = performance.now() + millisecondsEach;
  let done = 0;
  while (performance.now() < end) {
    await client.query("BEGIN");
    await client.query({
      name: "as",
      text: "SELECT set_config('app.district_id', $1, true)",
      values: [query.values[0]],
    });
    await client.query(query);
    await client.query("COMMIT");
    done += 1;
  }
  return done / (millisecondsEach / 1000);
}
