import type { Staff } from "~/auth/require-staff.server";
import { LANGUAGES } from "~/districts/language";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { countComments } from "./comments/queue.db.server";
import { completenessOf, textIn } from "./completeness";
import { listDraftSections } from "./draft.db.server";
import { plainText } from "./markdown";
import { completenessWords, kindWords, readingLevelWords } from "./plan-words";
import { readingLevel } from "./reading-level";
import { listAskingWaves } from "./released-waves.db.server";
import { draftOf, requirePlan } from "./require-plan.server";

/** What a plan's page shows staff: its versions, and the working draft section by section. */
export async function loadOverview(staff: Staff, slug: string) {
  return transaction(staff, async (scope) => {
    const plan = await requirePlan(scope, slug);
    const draft = draftOf(plan.versions);
    const waves = await listAskingWaves(scope, plan.id);
    const sections = draft ? await listDraftSections(scope, draft.id) : [];
    const language = draft?.language ?? "en";
    const completeness = completenessOf(sections, language);
    const whole = sections.map((section) => textIn(section, language)?.body ?? "").join("\n\n");
    return {
      slug,
      district: staff.session.district_slug,
      title: plan.versions[0]?.title ?? slug,
      versions: plan.versions.flatMap(({ id, number, note, publishedAt }) => {
        if (!publishedAt) return [];
        const day = formatDay(publishedAt, staff.session.timezone);
        return [{ number, note, day, waves: waves.filter(({ versionId }) => versionId === id) }];
      }),
      draft: draft && {
        number: draft.number,
        language,
        hasSummary: draft.summary !== "",
        level: readingLevelWords(readingLevel(plainText(whole), language)),
        sections: sections.map((section) => sectionRow(section, language)),
        languages: completeness.map((one) => ({
          ...{ language: one.language, name: languageName(one.language) },
          words: completenessWords(one),
        })),
      },
      settings: {
        ...{ moderation: plan.moderation, answerDays: plan.answerDays },
        closes: plan.commentsCloseAt && formatDay(plan.commentsCloseAt, staff.session.timezone),
      },
      comments: staff.may("comment.read")
        ? await countComments(scope, plan.id, staff.services.clock())
        : null,
      mayEdit: staff.may("plan.edit"),
      mayAsk: staff.may("wave.edit"),
      mayAnswer: staff.may("comment.answer"),
      mayMail: staff.may("campaign.send"),
    };
  });
}

function sectionRow(
  section: Awaited<ReturnType<typeof listDraftSections>>[number],
  language: string,
) {
  const own = textIn(section, language);
  return {
    key: section.key,
    heading: own?.heading || "Without a heading",
    kind: kindWords[section.kind],
    isEmpty: !own?.body.trim(),
    level: readingLevelWords(readingLevel(plainText(own?.body ?? ""), language)),
    languages: section.texts
      .filter((text) => text.language !== language && text.body.trim() !== "")
      .map((text) => text.language),
  };
}

export function languageName(tag: string): string {
  return LANGUAGES.find((language) => language.tag === tag)?.name ?? tag;
}
