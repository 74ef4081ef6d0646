import type { Staff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { countPaperEntries } from "./entry/paper-entry.db.server";
import { readDoorCounts } from "./entry/staff-answers.db.server";
import { countOpenResponses, findOpenLinkOf } from "./open/open-link.db.server";

/** What a wave's page says of the ways in other than the mailed link. */
export async function loadOtherDoors(staff: Staff, waveId: string) {
  const found = await transaction(staff, async (scope) => ({
    link: await findOpenLinkOf(scope, waveId),
    open: await countOpenResponses(scope, waveId),
    entered: await readDoorCounts(scope, waveId),
    waiting: await countPaperEntries(scope, waveId),
  }));
  const sum = (of: "verified" | "unverified") =>
    found.open.reduce((total, row) => total + row[of], 0);
  return {
    isLinkOpen: found.link !== null && found.link.closedAt === null,
    unverified: sum("unverified"),
    verified: sum("verified"),
    ...found.entered,
    waiting: found.waiting,
    may: { letters: staff.may("letter.print"), enter: staff.may("response.enter") },
  };
}

export type OtherDoors = Awaited<ReturnType<typeof loadOtherDoors>>;
