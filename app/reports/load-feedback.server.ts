import { findUnsubscribePath } from "~/campaigns/unsubscribe-path.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { localeOf } from "~/responses/messages/languages";
import { canBeOpened, type OpenedLink, respondentCaller } from "~/responses/open-link.server";
import { findWaveRelease } from "~/scores/release/read-release.server";
import { ownScores } from "~/scores/scoring/own-scores";
import { localize } from "~/surveys/localize";
import { besides } from "./beside";
import { readIn } from "./find-report.server";
import { groupOf, schoolGroupOf } from "./group-scores";
import { loadOnward } from "./load-onward.server";
import { themeLines } from "./prefill.server";
import { findReportOn, getReportedWave } from "./report.db.server";

/**
 * What came of one person's answers: the published results of their own groups and the report, and
 * own scores only where this browser gave the answers (or was let in by a mailed code).
 */
export async function loadFeedback(services: Services, opened: OpenedLink, lang: string) {
  const { link, setting, given } = opened;
  const { district, definition } = setting;
  const caller = respondentCaller(services.database, link);
  const found = await transaction(caller, async (scope) => {
    const known = await findReportOn(scope, { waveId: link.wave_id });
    const report = known?.state === "published" ? known : null;
    return {
      release: await findWaveRelease(scope, link.wave_id, "published"),
      report: report && (await readIn(scope, report, lang, services.clock())),
      slug: report?.slug ?? null,
      place: await getReportedWave(scope, link.wave_id),
      themes: await themeLines(scope, link.wave_id, lang),
      unsubscribe: await findUnsubscribePath(scope, link.invitation_id, services.secrets.link),
      onward: await loadOnward(scope, opened, lang, services.clock()),
    };
  });
  const { release, place, slug, onward } = found;
  const own = given && ownScores(definition, link.audience, given.answers);
  const group = release && groupOf(release.tables, link.audience);
  const school = release && schoolGroupOf(release.tables, link.audience, link.school_id);
  const base = `/d/${district.slug}`;
  const published = release?.publishedAt;
  return {
    survey: localize(definition, link.audience, lang, district.language).title.text,
    audience: group?.audience ?? link.audience,
    school: setting.school,
    besides: besides(own, group, school),
    day: published ? formatDay(published, district.timezone, localeOf(lang)) : null,
    results: release && `${base}/results/${place.surveySlug}?wave=${place.waveNumber}`,
    report: found.report,
    reportHref: slug && `${base}/reports/${slug}?lang=${lang}`,
    promises: `${base}/commitments?lang=${lang}`,
    themes: found.themes,
    ...onward,
    /** There are own answers, and this browser may not see them without a code. */
    isLocked: given === null && link.answered && canBeOpened(link),
    /** The day on which own answers ceased to be anybody's. */
    unlinked:
      link.answered && link.unlinked_at
        ? formatDay(link.unlinked_at, district.timezone, localeOf(lang))
        : null,
    unsubscribe: found.unsubscribe,
  };
}
