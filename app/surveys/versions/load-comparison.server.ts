import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "../survey";
import { findKeptDraft } from "../survey-draft.db.server";
import { titleOf } from "../title-of";
import { sourceOf } from "../translating/status";
import { findNumbered, type ListedVersion, listVersions } from "./version.db.server";

/** One side of a comparison; the draft has no number. */
export type Side = { number: number | null; definition: SurveyDefinition };

export type LoadedComparison = {
  title: string;
  /** The language of the originals. */
  source: string;
  versions: ListedVersion[];
  /** Null where there is nothing to compare with. */
  before: Side | null;
  after: Side;
  /** The draft's mark. */
  revision: string;
};

export type Asked = { from: number | null; to: number | null };

/**
 * Two versions of a survey, or a version and the draft (`to` null). Without `from` it is the version before.
 * Null if there is no such survey or version.
 */
export async function loadComparison(
  caller: Caller,
  surveyId: string,
  { from, to }: Asked,
): Promise<LoadedComparison | null> {
  return transaction(caller, async (scope) => {
    const kept = await findKeptDraft(scope, surveyId);
    if (!kept) return null;
    const versions = await listVersions(scope, surveyId);
    const after = to === null ? null : await findNumbered(scope, surveyId, to);
    if (to !== null && !after) return null;
    const earlier = from ?? versions.find(({ number }) => to === null || number < to)?.number;
    const before = earlier === undefined ? null : await findNumbered(scope, surveyId, earlier);
    if (from !== null && !before) return null;
    const { language } = await getDistrict(scope);
    return {
      title: titleOf(kept.draft, "Survey"),
      source: sourceOf(kept.draft, language),
      ...{ versions, before, revision: kept.revision },
      after: after ?? { number: null, definition: kept.draft },
    };
  });
}
