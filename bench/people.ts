import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Papa from "papaparse";
import pg from "pg";
import { from } from "pg-copy-streams";
import { importPeople } from "~/people/import-people.server";
import type { BenchSystem } from "./system";

const people = 100_000;

/** An import of 100,000 people, against parsing the same file alone plus COPY of the same rows. */
export async function benchPeople({ caller, ownerUrl }: BenchSystem) {
  const file = peopleFile();
  const parse = seconds(() => Papa.parse<string[]>(file.toString("utf8")));
  const copy = await copyRows(ownerUrl, caller.districtId);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  const imported = await importPeople(caller, pieces(file), { dryRun: false });
  const took = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (!imported.ok) throw new Error(imported.reason);
  return {
    people: imported.report.people.new,
    import_seconds: round(took),
    parse_seconds: round(parse),
    copy_seconds: round(copy),
    multiple: round(took / (parse + copy)),
    rss_growth_mb: Math.round((most - before) / 1e6),
    aim: 3,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function peopleFile(): Buffer {
  const header = "source_id,email,given_name,family_name,audience,schools,language,organization";
  const rows = Array.from(
    { length: people },
    (_, i) => `i${i},i${i}@mail.example,Given ${i},Family ${i},families,A,${i % 5 ? "en" : "es"},`,
  );
  return Buffer.from(`${header}\n${rows.join("\n")}\n`);
}

/** Into a table with the directory's own columns, checks and indexes. */
async function copyRows(url: string, districtId: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("CREATE TABLE bench_person (LIKE person INCLUDING ALL)");
  const rows = Array.from(
    { length: people },
    (_, i) =>
      `${districtId},i${i},i${i}@mail.example,i${i}@mail.example,Given ${i},Family ${i},en,,{families},{}`,
  );
  const columns =
    "district_id, source_id, email, email_key, given_name, family_name, language, organization, audiences, school_ids";
  const start = performance.now();
  const copy = client.query(
    from(`COPY bench_person (${columns}) FROM STDIN (FORMAT csv, FORCE_NOT_NULL (organization))`),
  );
  await pipeline(Readable.from(pieces(Buffer.from(rows.join("\n")))), copy);
  const took = (performance.now() - start) / 1000;
  await client.query("DROP TABLE bench_person");
  await client.end();
  return took;
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
}
