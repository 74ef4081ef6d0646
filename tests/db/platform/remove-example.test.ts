import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createDistrict } from "~/districts/create-district.server";
import { markExample } from "~/districts/mark-example.server";
import { createRelease } from "~/scores/release/create-release.server";
import { removeExample } from "../../../server/archive/remove-example";
import { withClient } from "../../../server/database/client";
import { invitedWave, many, must } from "../responses/story";
import { answerFrom } from "../scores/story";

async function rowsByTable(ownerUrl: string): Promise<Record<string, number>> {
  return withClient(ownerUrl, async (owner) => {
    const { rows: tables } = await owner.query(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await owner.query(`SELECT count(*)::int AS count FROM "${name}"`);
      counts[name] = rows[0].count;
    }
    return counts;
  });
}

test("an example leaves no row and no mail behind, and other districts lose nothing", async () => {
  const wave = await invitedWave({ people: many(12) });
  const { caller, ownerUrl } = wave;
  const other = { slug: "oak-hill", name: "Oak Hill", timezone: "America/Denver", language: "en" };
  must(await createDistrict(caller.database, other, "test"));
  await answerFrom(wave, 0, 11);
  must(await createRelease(caller, wave.waveId));
  const outbox = await mkdtemp(join(tmpdir(), "outbox-"));
  const deliveries = await withClient(ownerUrl, (owner) => owner.query("SELECT id FROM delivery"));
  const [first] = deliveries.rows as { id: string }[];
  await writeFile(join(outbox, `20261128T163426616Z-${first?.id}.eml`), "theirs");
  const foreign = "20261128T163426616Z-771747c2-d4e1-49b6-865d-4b05ab837740.eml";
  await writeFile(join(outbox, foreign), "another's");

  const { slug } = await slugOf(ownerUrl, caller.districtId);
  expect(await removeExample(ownerUrl, slug, outbox)).toMatchObject({ ok: false });
  await markExample(caller);
  const before = await rowsByTable(ownerUrl);
  const removed = must(await removeExample(ownerUrl, slug, outbox));
  expect(removed.mails).toBe(1);
  expect(await readdir(outbox)).toEqual([foreign]);

  const after = await rowsByTable(ownerUrl);
  const left = Object.entries(after).filter(([name, count]) => count > 0 && name !== "rate_limit");
  expect(before.response).toBe(11);
  expect(left.map(([name]) => name)).toEqual(
    expect.arrayContaining(["_prisma_migrations", "audit_entry", "district"]),
  );
  expect(left.length).toBe(3);
  expect(after.district).toBe(1);
  expect(removed.rows).toBe(sum(before) - sum(after));
});

const slugOf = (ownerUrl: string, id: string) =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query("SELECT slug FROM district WHERE id = $1", [id]);
    return rows[0] as { slug: string };
  });

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);
