import { getDistrict } from "~/districts/get-district.server";
import { isOfferedLanguage, LANGUAGES } from "~/districts/language";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import { afterPublication } from "./after-publication.server";
import { findLastVersion, insertVersion, lockPlan, setPublished } from "./plan.db.server";
import { type Section, splitSections } from "./section";
import { insertSections, listSections } from "./section.db.server";
import { assignKeys } from "./section-keys";

export type ImportedPlan = { ok: true; version: number } | { ok: false; reason: string };

const longest = 2_000_000;

/**
 * Adds a plan's next version from Markdown; sections that were there before keep their keys. A plan stays in the
 * language it began in: the one named then, else the district's.
 */
export async function importPlan(
  caller: Caller,
  plan: { slug: string; markdown: string; language: string | null; publishedAt: Date | null },
): Promise<ImportedPlan> {
  const { slug, markdown, publishedAt } = plan;
  if (plan.language !== null && !isOfferedLanguage(plan.language)) {
    const known = LANGUAGES.map(({ tag }) => tag).join(", ");
    return { ok: false, reason: `The language “${plan.language}” is none of ${known}.` };
  }
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(slug)) {
    return { ok: false, reason: "A plan's name has small letters, digits and dashes." };
  }
  if (markdown.trim() === "") return { ok: false, reason: "The file is empty." };
  if (markdown.length > longest) return { ok: false, reason: "The file is longer than 2 MB." };
  const { title, sections } = splitSections(markdown.replaceAll("\0", ""));
  if (!title) return { ok: false, reason: "The text has no heading that could name the plan." };
  return transaction(caller, async (scope): Promise<ImportedPlan> => {
    const { id: planId } = await lockPlan(scope, slug);
    const last = await findLastVersion(scope, planId);
    const language = last?.language ?? plan.language ?? (await getDistrict(scope)).language;
    if (plan.language !== null && plan.language !== language) {
      const reason = `This plan is written in ${language}. Translations are written in its editor.`;
      return { ok: false, reason };
    }
    const earlier = last ? await listSections(scope, last.id, last.language) : [];
    const kinds = new Map(earlier.map(({ key, kind }) => [key, kind]));
    const keyed = assignKeys(earlier, sections).map(
      (section): Section => ({ ...section, kind: kinds.get(section.key) ?? "section" }),
    );
    const version = await insertVersion(scope, planId, { title, language });
    const { id, number } = version;
    const actor = describeActor(caller.actor);
    await insertSections(scope, id, language, keyed, actor);
    if (publishedAt) {
      const published = { publishedAt, publishedBy: actor, note: "", rollOut: "carry" };
      await setPublished(scope, id, published);
      await afterPublication(scope, { ...version, ...published });
    }
    await recordAudit(scope, "plan.import", `plan:${slug}`, {
      ...{ number, published: publishedAt !== null },
    });
    return { ok: true, version: number };
  });
}
