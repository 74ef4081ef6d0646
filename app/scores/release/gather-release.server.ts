import { AUDIENCES } from "~/people/audience";
import type { listRosterCells } from "~/people/list-roster.server";
import type { Scope } from "~/platform/scope.server";
import type { WaveRow } from "~/surveys/get-wave.server";
import type { SurveyDefinition } from "~/surveys/survey";
import type { RosterCount } from "../estimates/sample";
import { plansOf } from "../scoring/survey-plan";
import type { Tally } from "../tallies/tally";
import { countInvited, readTallies, rebuildTallies } from "../tallies/tally.db.server";
import { gatherPrevious, type Previous } from "./gather-previous.server";
import { K } from "./k";
import { differencingCells, draftTallies, leafKey, refreshable } from "./refresh";
import type { ReleaseTable } from "./release";
import {
  type CountedLeaf,
  countLeafChanges,
  findLatestRelease,
  listAnswersOf,
  lockAnswers,
  type ReleaseRow,
} from "./release.db.server";
import type { EarlierRelease } from "./release-layers";

/** Everything a draft release is built from, as it stood at one moment. */
export type ReleaseInput = {
  waveId: string;
  /** The version of the survey that the wave asked then. */
  versionId: string;
  /** The release that was the latest then. */
  before: ReleaseRow | null;
  /** Who was asked. An audience without an invitation has no row: nothing of it is hidden. */
  audiences: string[];
  tallies: Tally[];
  roster: RosterCount[];
  /** How many were invited by name, per cell. */
  invited: RosterCount[];
  /** Releases of the wave that people have read: the latest, and the latest published. */
  earlier: EarlierRelease[];
  previous: Previous | null;
  /** The answers whose figures are taken afresh. */
  counted: CountedLeaf[];
};

/** Counts a wave anew and keeps a cell's earlier figures until k of its answers are new, changed or erased. */
export async function gatherRelease(
  scope: Scope,
  wave: WaveRow,
  definition: SurveyDefinition,
  rosterCells: Awaited<ReturnType<typeof listRosterCells>>,
): Promise<ReleaseInput> {
  const plans = plansOf(definition);
  await lockAnswers(scope, wave.id);
  await rebuildTallies(scope, wave.id, plans);
  const invited = await countInvited(scope, wave.id);
  const fresh = await readTallies(scope, wave.id, plans);
  const before = await findLatestRelease(scope, wave.id);
  const published = await findLatestRelease(scope, wave.id, "published");
  const { tallies, refreshed } = before
    ? await refreshedTallies(scope, before, fresh)
    : { tallies: fresh, refreshed: fresh };
  // Who answered was asked, also where the invitations were erased since.
  const asked = new Set([...invited, ...tallies].map(({ audience }) => audience));
  return {
    ...{ waveId: wave.id, versionId: wave.versionId, before, tallies },
    audiences: AUDIENCES.filter((audience) => plans.has(audience) && asked.has(audience)),
    roster: rosterOf(rosterCells, invited).filter(({ audience }) => asked.has(audience)),
    invited,
    earlier: [before, published?.id === before?.id ? null : published].flatMap(asEarlier),
    previous: await gatherPrevious(scope, wave, definition),
    counted: await listAnswersOf(scope, wave.id, refreshed),
  };
}

/** Fresh tallies where the draft rule lets them in, else those of the draft before. */
async function refreshedTallies(scope: Scope, before: ReleaseRow, fresh: readonly Tally[]) {
  const changes = await countLeafChanges(scope, before.waveId, "draft");
  const published = await findLatestRelease(scope, before.waveId, "published");
  const since = published
    ? [changes, await countLeafChanges(scope, before.waveId, "published")]
    : [changes];
  const earlier = before.basis as Tally[];
  const leaves = new Map([...fresh, ...earlier, ...changes].map((leaf) => [leafKey(leaf), leaf]));
  const taken = refreshable(since, differencingCells([...leaves.values()]), K);
  return {
    tallies: draftTallies(earlier, fresh, taken),
    refreshed: changes.filter((change) => taken.has(leafKey(change))),
  };
}

function asEarlier(release: ReleaseRow | null): EarlierRelease[] {
  if (!release) return [];
  return [{ tables: release.tables as ReleaseTable[], tallies: release.basis as Tally[] }];
}

/** N is the roster's count where the district gave one, else the people on the wave's list. */
function rosterOf(
  cells: Awaited<ReturnType<typeof listRosterCells>>,
  invited: readonly RosterCount[],
): RosterCount[] {
  const imported = cells.filter(({ source }) => source === "imported");
  const known = new Set(imported.map(({ audience }) => audience));
  return [
    ...imported.map(({ schoolId, audience, language, count }) => ({
      ...{ school: schoolId ?? "DISTRICT", audience, language, count },
    })),
    ...invited.filter(({ audience }) => !known.has(audience)),
  ];
}
