import { getDistrict } from "~/districts/get-district.server";
import { listDispositions } from "~/plans/answers/list-dispositions.server";
import type { Caller } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import { findPublishedThemes } from "~/scores/open-text/find-published-themes.server";
import type { Group } from "./group-scores";
import { loopWords } from "./loop-words/catalogue";
import { WHY } from "./report-lines";
import { factLines, fill } from "./report-words";

const MOST_THEMES = 8;
const MOST_COMMENTS = 8;

export type Prefilled = { heard: string; willNotDo: string };

/**
 * What a report begins with, in the district's language: scores and changes, published themes, and comments
 * that changed the plan or were declined with a reason. `groups` are what the writer may read.
 */
export async function prefillReport(
  caller: Caller,
  about: { waveId: string | null; planVersionId: string | null },
  groups: readonly Group[],
): Promise<Prefilled> {
  const { language } = await getDistrict(caller);
  const { waveId, planVersionId } = about;
  const themes = waveId ? await themeLines(caller, waveId, language) : [];
  const comments = planVersionId ? await commentLines(caller, planVersionId, language) : null;
  const facts = groups.length > 0 ? [factLines(groups, language)] : [];
  return {
    heard: [...facts, ...themes, ...(comments?.adopted ?? [])].join("\n"),
    willNotDo: (comments?.declined ?? []).join("\n"),
  };
}

/** The largest published themes of a wave, one sentence each; none before they are published. */
export async function themeLines(
  caller: Caller,
  waveId: string,
  language: string,
): Promise<string[]> {
  const { lang, words } = loopWords(language);
  const number = new Intl.NumberFormat(localeOf(lang));
  const questions = await findPublishedThemes(caller, waveId, language);
  return questions
    .flatMap(({ themes }) => themes)
    .slice(0, MOST_THEMES)
    .map(({ name, people }) =>
      people === null
        ? fill(words.theme_most, { name })
        : fill(words.theme, { name, count: number.format(people) }),
    );
}

async function commentLines(caller: Caller, planVersionId: string, language: string) {
  const { words } = loopWords(language);
  const found = await listDispositions(caller, planVersionId, MOST_COMMENTS);
  const why = WHY[language] ?? WHY.en;
  return {
    adopted: found.adopted.map(({ text }) => fill(words.adopted, { comment: text })),
    declined: found.declined.map(({ text, reason }) => `${text} ${why}: ${reason}`),
  };
}
