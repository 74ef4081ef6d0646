import type { Scope } from "~/platform/scope.server";
import type { Reading, ReadText } from "./reading";
import { listSectionsIn } from "./section.db.server";

/** One section of a version as its reader reads it, or null. */
export async function findSectionText(
  scope: Scope,
  versionId: string,
  key: string,
  reading: Pick<Reading, "language" | "own">,
): Promise<ReadText | null> {
  const [section] = await listSectionsIn(scope, versionId, reading, key);
  return section ?? null;
}
