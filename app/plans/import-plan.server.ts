import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { titleOf } from "./markdown";
import { addVersion } from "./plan.db.server";

export type ImportedPlan = { ok: true; version: number } | { ok: false; reason: string };

const longest = 2_000_000;

/** Adds a plan's next version from Markdown; a published version never changes. */
export async function importPlan(
  caller: Caller,
  plan: { slug: string; markdown: string; language: string; publishedAt: Date | null },
): Promise<ImportedPlan> {
  const { slug, markdown, language, publishedAt } = plan;
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(slug)) {
    return { ok: false, reason: "A plan's name has small letters, digits and dashes." };
  }
  if (markdown.trim() === "") return { ok: false, reason: "The file is empty." };
  if (markdown.length > longest) return { ok: false, reason: "The file is longer than 2 MB." };
  const title = titleOf(markdown);
  if (!title) return { ok: false, reason: "The text has no heading that could name the plan." };
  const version = await transaction(caller, async (scope) => {
    const number = await addVersion(scope, slug, {
      title,
      language,
      markdown,
      note: "",
      publishedAt,
    });
    await recordAudit(scope, "plan.import", `plan:${slug}`, {
      number,
      published: publishedAt !== null,
    });
    return number;
  });
  return { ok: true, version };
}
