import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { openOneRoster } from "~/people/oneroster/open-set.server";
import { readOneRoster } from "~/people/oneroster/read-oneroster";
import type { OneRosterSet } from "~/people/oneroster/tables";
import { collect } from "../../platform/csv-helpers";
import { implied, setPaths as paths, withAddresses } from "./corpus-sets";
import { context } from "./sets";

const folders = paths.filter((path) => !path.endsWith(".zip"));

async function counted(set: OneRosterSet) {
  const source = await readOneRoster(set, context);
  if (!source.ok) throw new Error(source.reason);
  const batches = await collect(source.batches);
  const rows = batches.flatMap((batch) => batch.rows);
  const of = (audience: "families" | "staff") =>
    rows.filter(({ audiences }) => audiences.includes(audience)).length;
  return {
    people: { families: of("families"), staff: of("staff"), all: rows.length },
    refused: batches.flatMap((batch) => batch.refused),
  };
}

describe.skipIf(paths.length === 0)("the OneRoster sets of others", () => {
  test("are five", () => {
    expect(paths).toHaveLength(5);
  });

  test.each(paths.map((path) => [basename(path), path]))(
    "%s: as its files imply",
    async (_, path) => {
      const set = await openOneRoster(path);
      const folder = path.replace(/\.zip$/, "");
      const expected = implied(folder, ({ email = "" }) => email);
      expect(await counted(set)).toEqual({ people: expected, refused: [] });
      set.close();
    },
  );

  test.each(folders.map((path) => [basename(path), path]))(
    "%s: as its files imply, had its users addresses",
    async (name, folder) => {
      const expected = implied(folder, () => "somebody@set.test");
      expect(await counted(withAddresses(folder))).toEqual({ people: expected, refused: [] });
      if (name === "moodle-Test_minimal_data_set")
        expect(expected).toEqual({ families: 1, staff: 2, all: 3 });
    },
  );
});
