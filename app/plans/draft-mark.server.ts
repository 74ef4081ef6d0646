import { createHash } from "node:crypto";
import type { OpenDraft } from "./change-draft.server";

/** Changes whenever anything of the draft does: what a page showed can be told from what there is now. */
export function draftMark({ version, sections }: OpenDraft): string {
  const { id, title, summary } = version;
  const said = JSON.stringify([id, title, summary, sections]);
  return createHash("sha256").update(said).digest("hex").slice(0, 32);
}
