import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OneRosterFile, OneRosterSet } from "~/people/oneroster/tables";
import { bytesOf, hasCorpus } from "../../platform/csv-helpers";

const root = join(process.cwd(), "../shared/corpora/oneroster/open");

/** Zips and folders of others; none where the corpus is not there. */
export const setPaths = hasCorpus("oneroster")
  ? readdirSync(root).map((name) => join(root, name))
  : [];

export type Row = Record<string, string>;

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
export function implied(folder: string, emailOf: (user: Row) => string) {
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

/** The same set, each of its users with an address. */
export function withAddresses(folder: string): OneRosterSet {
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
