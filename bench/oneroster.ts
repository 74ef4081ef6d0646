import { deflateRawSync } from "node:zlib";
import { importOneRoster } from "~/people/import-people.server";
import { openOneRoster } from "~/people/oneroster/open-set.server";
import { zipFile } from "../tests/support/zip";
import type { BenchSystem } from "./system";

const guardians = 80_000;
const staff = 20_000;
const pupils = 60_000;
const schools = 40;

/** An import of 100,000 people from a OneRoster zip with 60,000 pupils beside them, and the same once more. */
export async function benchOneRoster({ caller }: BenchSystem) {
  const zip = setOf();
  let most = 0;
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const first = await take(caller, zip);
  const again = await take(caller, zip);
  clearInterval(watch);
  return {
    people: first.people.new,
    unchanged: again.people.unchanged,
    pupils: first.leftOut.pupils,
    zip_mb: Math.round(zip.length / 1e5) / 10,
    import_seconds: first.seconds,
    again_seconds: again.seconds,
    rss_growth_mb: Math.round((most - before) / 1e6),
  };
}

async function take(caller: BenchSystem["caller"], zip: Buffer) {
  const start = performance.now();
  const set = await openOneRoster(zip);
  const options = { dryRun: false, although: true, today: "2026-11-28" };
  const imported = await importOneRoster(caller, set, options).finally(() => set.close());
  if (!imported.ok) throw new Error(imported.reason);
  const seconds = Math.round((performance.now() - start) / 10) / 100;
  return { ...imported.report, seconds };
}

function setOf(): Buffer {
  const org = (i: number) => `org-${i % schools}`;
  const orgs = Array.from({ length: schools }, (_, i) => `${org(i)},,,School ${i},school,S${i},`);
  const users = [
    ...Array.from({ length: pupils }, (_, i) =>
      user(`s${i}`, "student", org(i), `"g${i},g${(i + 20_000) % guardians}"`),
    ),
    ...Array.from({ length: guardians }, (_, i) => user(`g${i}`, "guardian", org(0), "")),
    ...Array.from({ length: staff }, (_, i) => user(`t${i}`, "teacher", org(i), "")),
  ];
  const head =
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password";
  return zipFile([
    file("users.csv", [head, ...users]),
    file("orgs.csv", [
      "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
      ...orgs,
    ]),
  ]);
}

const user = (id: string, role: string, org: string, agents: string) =>
  `${id},,,TRUE,${org},${role},u-${id},,Given ${id},Family ${id},,,${id}@mail.example,,,${agents},,`;

function file(name: string, lines: readonly string[]) {
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  return { name, packed: deflateRawSync(bytes), size: bytes.length };
}
