import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openOneRoster } from "~/people/oneroster/open-set.server";
import { readOneRoster } from "~/people/oneroster/read-oneroster";
import type { OneRosterFile, OneRosterSet } from "~/people/oneroster/tables";
import { bytesOf, collect, hasCorpus } from "../../platform/csv-helpers";
import { context } from "./sets";

const root = join(process.cwd(), "../shared/corpora/oneroster/open");
const paths = hasCorpus("oneroster") ? readdirSync(root).map((name) => join(root, name)) : [];
const folders = paths.filter((path) => !path.endsWith(".zip"));

type Row = Record<string, string>;

/** A second reader, plain: these sets have no quoted line ends. */
function rowsOf(folder: string, file: string): Row[] {
  if (!readdirSync(folder).includes(file)) return [];
  const cellsOf = (line: string) =>
    (line.match(/(?:"[^"]*"|[^,])*(?:,|$)/g) ?? []).map((cell) =>
      cell.replace(/,$/, "").replaceAll('"', ""),
    );
  const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  const [head = "", ...rest] = lines.filter((line) => line.trim() !== "");
  const names = cellsOf(head);
  return rest.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

/** What the files imply, by CONTRACT's words. */
function implied(folder: string, emailOf: (user: Row) => string) {
  const roles = rowsOf(folder, "roles.csv");
  const people = { families: 0, staff: 0, all: 0 };
  for (const user of rowsOf(folder, "users.csv")) {
    const own = roles
      .filter((role) => role.userSourcedId === user.sourcedId && role.status !== "tobedeleted")
      .map(({ role = "" }) => role);
    const words = roles.length > 0 ? own : [user.role ?? ""];
    const isGone = user.status === "tobedeleted" || user.enabledUser?.toLowerCase() === "false";
    if (words.includes("student") || isGone || emailOf(user) === "") continue;
    const isFamily = words.some((word) => ["parent", "guardian", "relative"].includes(word));
    const isStaff = words.some((word) => !["parent", "guardian", "relative"].includes(word));
    people.all += 1;
    if (isFamily) people.families += 1;
    if (isStaff) people.staff += 1;
  }
  return people;
}

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

/** The same set, each of its users with an address. */
function withAddresses(folder: string): OneRosterSet {
  const users = rowsOf(folder, "users.csv").map((user) => ({
    ...user,
    email: `${user.sourcedId}@set.test`,
  }));
  const [first] = users;
  const names = Object.keys(first ?? {});
  const line = (user: Row) => names.map((name) => `"${user[name]}"`).join(",");
  const text = [names.join(","), ...users.map(line)].join("\n");
  const other = (name: OneRosterFile) =>
    readdirSync(folder).includes(name) ? readFileSync(join(folder, name), "utf8") : null;
  return {
    open: (name) => {
      const own = name === "users.csv" ? text : other(name);
      return own === null ? null : bytesOf(own);
    },
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
