import { createHash } from "node:crypto";
import type { Place } from "./places";

/** Changes whenever an original or its translation does: what a form showed can be told from what there is now. */
export function placeMark(
  { texts }: Pick<Place, "texts">,
  language: string,
  source: string,
): string {
  const shown = JSON.stringify([texts[source] ?? null, texts[language] ?? null]);
  return createHash("sha256").update(shown).digest("base64url").slice(0, 16);
}
