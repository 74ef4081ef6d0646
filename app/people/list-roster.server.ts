import { type Caller, transaction } from "~/platform/scope.server";
import { type CountedCell, countDirectory, listRoster } from "./roster.db.server";

export type RosterSource = "imported" | "directory";
export type SourcedCell = CountedCell & { source: RosterSource };

/** How many people there are: an audience's imported counts, else its people in the directory, said which. */
export async function listRosterCells(caller: Caller): Promise<SourcedCell[]> {
  const { imported, counted } = await transaction(caller, async (scope) => ({
    imported: await listRoster(scope),
    counted: await countDirectory(scope),
  }));
  const known = new Set(imported.map(({ audience }) => audience));
  return [
    ...imported.map((cell) => ({ ...cell, source: "imported" as const })),
    ...counted
      .filter(({ audience }) => !known.has(audience))
      .map((cell) => ({ ...cell, source: "directory" as const })),
  ];
}
