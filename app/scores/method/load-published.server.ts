import { formatDay } from "~/platform/dates";
import { type Caller, transaction } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import { itemsOf } from "~/surveys/item";
import { showText } from "~/surveys/texts";
import { hashOf } from "../exports/data-package";
import {
  countDispositions,
  countInvitedOf,
  type ListedRelease,
  listReadable,
} from "../exports/listing.db.server";
import { exportSource } from "../exports/read-export.server";
import { releaseJson } from "../exports/release-document";
import { findPublicResults } from "../results/read-results.server";
import {
  type AudienceCount,
  audienceFacts,
  decoyFacts,
  decoyItems,
  reliabilityFacts,
  weightingFacts,
} from "./published-facts";

/** What the method page says of each published release, the latest wave of a survey first. */
export async function loadPublished(caller: Caller, lang: string) {
  return transaction(caller, async (scope) => {
    const listed = (await listReadable(scope)).filter(({ state }) => state === "published");
    const ids = listed.map(({ releaseId }) => releaseId);
    const answered = await countDispositions(scope, ids);
    const invited = await countInvitedOf(scope, ids);
    const found = [];
    for (const one of listed) {
      const counts = countsOf(one, answered, invited);
      found.push(await publishedFacts(scope, one, counts, lang));
    }
    return found.flatMap((facts) => facts ?? []);
  });
}

export type PublishedFacts = Awaited<ReturnType<typeof loadPublished>>[number];

async function publishedFacts(
  caller: Caller,
  { slug, wave, opensAt, closesAt, publishedAt }: ListedRelease,
  counts: readonly AudienceCount[],
  lang: string,
) {
  const results = (await findPublicResults(caller, slug, wave))?.source;
  if (!results) return null;
  const source = await exportSource(caller, results);
  const { definition } = source.survey;
  const { timezone, language, release } = results;
  const published = {
    ...{ definition, counts, tables: source.tables, leftOut: source.release.leftOut },
    weightings: release.weightings ?? [],
  };
  const day = (date: Date) => formatDay(date, timezone, localeOf(lang));
  const titles = definition.title.all ?? Object.values(definition.title)[0] ?? {};
  const base = `/d/${source.district.slug}/results/${slug}`;
  return {
    ...{ key: `${slug}-${wave}`, wave, title: showText(titles, lang, language).text },
    ...{ from: day(opensAt), to: day(closesAt), published: publishedAt ? day(publishedAt) : "" },
    questions: definition.sections.flatMap(({ items }) => items.flatMap(itemsOf)).length,
    codebookHref: `${base}/codebook?wave=${wave}&lang=${lang}`,
    resultsHref: `${base}?wave=${wave}&lang=${lang}`,
    jsonHref: `${base}.json?wave=${wave}`,
    zipHref: `${base}/data.zip?wave=${wave}`,
    hash: hashOf(releaseJson(source)),
    audiences: audienceFacts(published),
    weighting: weightingFacts(published),
    reliability: reliabilityFacts(published),
    decoy: decoyItems(definition).length > 0 ? decoyFacts(published) : null,
  };
}

function countsOf(
  { releaseId }: ListedRelease,
  answered: Awaited<ReturnType<typeof countDispositions>>,
  invited: Awaited<ReturnType<typeof countInvitedOf>>,
): AudienceCount[] {
  const own = { answered: answered.filter(isOf), invited: invited.filter(isOf) };
  const names = new Set([...own.answered, ...own.invited].map(({ audience }) => audience));
  return [...names].map((audience) => {
    const counted = own.answered.find((one) => one.audience === audience);
    const asked = own.invited.find((one) => one.audience === audience)?.invited ?? 0;
    const { n = 0, complete = 0, partial = 0 } = counted ?? {};
    return { audience, n, complete, partial, invited: asked };
  });

  function isOf(row: { releaseId: string }) {
    return row.releaseId === releaseId;
  }
}
