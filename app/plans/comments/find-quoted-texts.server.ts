import type { Scope } from "~/platform/scope.server";
import { findSectionText } from "../section-text.db.server";
import type { QuotedText } from "./quote";

/** A section's text in each of these languages and its own, for the words that a comment is about. */
export async function findQuotedTexts(
  scope: Scope,
  version: { id: string; language: string },
  key: string,
  languages: readonly string[],
): Promise<QuotedText[]> {
  const own = version.language;
  const texts: QuotedText[] = [];
  for (const language of new Set([...languages, own])) {
    const text = await findSectionText(scope, version.id, key, { language, own });
    if (!text || (language !== own && text.bodyIn !== language)) continue;
    texts.push({ body: text.body, language: language === own ? undefined : language });
  }
  return texts;
}
