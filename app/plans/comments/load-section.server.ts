import { requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { localeOf } from "~/responses/messages/languages";
import { listPartResults } from "../list-part-results.server";
import { openReading, requireVersion } from "../open-version.server";
import { aboutSection } from "../part-results";
import { headingOf, isUntranslated } from "../reading";
import { listReleasedWaves } from "../released-waves.server";
import { findSectionText } from "../section-text.db.server";
import { clausesOf } from "./clauses";
import { listOwn } from "./comment.db.server";
import { formKnown } from "./comment-form-part";
import { knownCommenter } from "./known-commenter.server";
import { listThreads, THREADS_A_PAGE, type Thread } from "./thread.db.server";

type Params = { district: string; plan: string; section: string };

/** A section of a version with a page of what was said about it. */
export async function loadSection(services: Services, request: Request, params: Params) {
  const caller = await requirePublicDistrict(services, params.district);
  const query = new URL(request.url).searchParams;
  const page = pageOf(query.get("page"));
  return transaction(caller, async (scope) => {
    const now = services.clock();
    const opened = await requireVersion(scope, params.plan, query.get("version"), now);
    const { plan, version, latest, isOpen, district } = opened;
    const read = await openReading(scope, version, query.get("lang"));
    const { words, page: frame, reading, spoken } = read;
    const text = await findSectionText(scope, version.id, params.section, reading);
    if (!text) notFound("This version of the plan has no such section.");
    const commenter = await knownCommenter(scope, request);
    const of = { planId: plan.id, version, sectionKey: params.section, page };
    const said = await listThreads(scope, { ...of, commenterId: commenter?.id ?? null });
    if (page > 1 && said.threads.length === 0) notFound("There is no such page of comments.");
    const own = commenter ? await listOwn(scope, commenter.id, plan.id, params.section) : [];
    const isMarked = ({ quote }: Thread) => (quote?.language ?? version.language) === text.bodyIn;
    const numbers = numbersOf(said.threads.filter(isMarked), (page - 1) * THREADS_A_PAGE);
    const marks = [...numbers].map(([thread, number]) => ({
      ...(thread.quote ?? { exact: "", prefix: "", suffix: "" }),
      ...{ number, written: words.number(number), href: `#c-${thread.id}` },
      label: words.t("comment.number", { number: words.number(number) }),
    }));
    const locale = localeOf(frame.lang);
    const waves = await listReleasedWaves(scope, version.id);
    const reader = { lang: frame.lang, fallback: version.language, timezone: district.timezone };
    const results = await listPartResults(scope, waves, reader);
    return {
      ...frame,
      base: `/d/${district.slug}`,
      slug: plan.slug,
      key: params.section,
      timezone: district.timezone,
      plan: version.title,
      ...headingOf(text, frame),
      bodyIn: text.bodyIn,
      isUntranslated: isUntranslated(text, spoken),
      number: version.number,
      latest,
      isOpen,
      moderation: plan.moderation,
      published: formatDay(version.publishedAt, district.timezone, locale),
      closes: plan.commentsCloseAt && formatMoment(plan.commentsCloseAt, district.timezone, locale),
      clauses: clausesOf(text.body, params.section, marks),
      threads: said.threads.map((thread) => ({ thread, number: numbers.get(thread) ?? null })),
      ...{ total: said.total, comments: said.comments },
      ...{ answered: said.answered, adopted: said.adopted },
      ...{ page, pages: Math.max(1, Math.ceil(said.total / THREADS_A_PAGE)) },
      own,
      results: aboutSection(results, params.section),
      known: formKnown(commenter),
      said: query.get("said"),
    };
  });
}

export type SectionPage = Awaited<ReturnType<typeof loadSection>>;

export function pageOf(text: string | null): number {
  return /^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : 1;
}

/** Threads about words of this version get numbers, counted through the pages. */
function numbersOf(threads: readonly Thread[], before: number): Map<Thread, number> {
  const quoting = threads.filter(({ isHere, quote, text }) => isHere && quote && text !== "");
  return new Map(quoting.map((thread, index) => [thread, before + index + 1]));
}
