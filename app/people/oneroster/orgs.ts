import { tidyText } from "~/platform/csv-cell";
import { schoolFinder } from "../csv/shared-columns";
import type { PeopleRefusal, UnknownSchool } from "../people-source";
import type { SchoolSet, SchoolSets } from "./school-sets";
import { isRemoved, type OneRosterSet, readTable, splitIds } from "./tables";

/** The district's own schools, by code and by name. */
export type OwnSchools = {
  byCode: ReadonlyMap<string, string>;
  byName: ReadonlyMap<string, string>;
};

/** Which of the district's schools a set's organizations are. */
export type Orgs = {
  /** Of a cell with sourcedIds; what is no school of the district's is left out. */
  schoolsOf(cell: string): SchoolSet;
  /** Notes that a row names them, for `unknown`. */
  note(cell: string): void;
  /** Schools that rows name and the district does not have. */
  unknown(): UnknownSchool[];
};

type Org = { name: string; type: string; identifier: string; parent: string };

const COLUMNS = [
  { name: "sourcedId", required: true },
  { name: "status" },
  { name: "name" },
  { name: "type" },
  { name: "identifier" },
  { name: "parentSourcedId" },
] as const;

export async function readOrgs(
  set: OneRosterSet,
  own: OwnSchools,
  sets: SchoolSets,
  refused: PeopleRefusal[],
): Promise<{ ok: true; orgs: Orgs } | { ok: false; reason: string }> {
  const known = new Map<string, Org>();
  const table = await readTable(
    set,
    "orgs.csv",
    COLUMNS,
    (cell) => {
      if (isRemoved(cell("status"))) return;
      const parent = cell("parentSourcedId");
      const about = { name: cell("name"), identifier: cell("identifier"), parent };
      known.set(cell("sourcedId"), { ...about, type: cell("type").toLowerCase() });
    },
    refused,
  );
  if (table?.ok === false) return table;
  return { ok: true, orgs: orgsOf(known, own, sets) };
}

type Place = { school: string } | { unknown: UnknownSchool } | null;

function orgsOf(known: ReadonlyMap<string, Org>, own: OwnSchools, sets: SchoolSets): Orgs {
  const placeOf = placeFinder(known, own);
  const places = new Map<string, Place>();
  const readSets = new Map<string, SchoolSet>();
  const unknown = new Map<string, UnknownSchool>();

  function place(id: string): Place {
    const before = places.get(id);
    if (before !== undefined) return before;
    const found = placeOf(id);
    places.set(id, found);
    return found;
  }

  return {
    schoolsOf(cell) {
      const before = readSets.get(cell);
      if (before) return before;
      const found = splitIds(cell).map(place);
      const schools = sets.of(found.flatMap((one) => (one && "school" in one ? [one.school] : [])));
      if (readSets.size < 5000) readSets.set(cell, schools);
      return schools;
    },
    note(cell) {
      for (const id of splitIds(cell)) {
        const found = place(id);
        if (!found || !("unknown" in found)) continue;
        const counted = unknown.get(found.unknown.code) ?? found.unknown;
        unknown.set(counted.code, { ...counted, rows: counted.rows + 1 });
      }
    },
    unknown: () => [...unknown.values()].sort((a, b) => b.rows - a.rows),
  };
}

const ABOVE_SCHOOLS = new Set(["district", "local", "state", "national"]);

/** By identifier, sourcedId or name; a department is where its parent is, a district at no one school. */
function placeFinder(known: ReadonlyMap<string, Org>, own: OwnSchools) {
  const byCode = schoolFinder(own.byCode);
  const byName = schoolFinder(own.byName);
  return function placeOf(id: string, depth = 0): Place {
    const org = known.get(id);
    const school =
      (org?.identifier && byCode(org.identifier)) ||
      byCode(id) ||
      (org?.name && byName(tidyText(org.name)));
    if (school) return { school };
    if (org && ABOVE_SCHOOLS.has(org.type)) return null;
    if (org && org.type !== "school" && org.type !== "") {
      return org.parent !== "" && depth < 10 ? placeOf(org.parent, depth + 1) : null;
    }
    const code = org?.identifier || id;
    return { unknown: { code, name: org?.name || code, rows: 0 } };
  };
}
