import { z } from "zod";
import { draftSchema, type SurveyDefinition } from "../survey";

/** A draft as it stands on the server. */
export interface SavedWork {
  draft: SurveyDefinition;
  revision: string;
  at: string;
}

export type SaveState =
  | { kind: "idle" | "typing" | "saving" | "signed_out" | "offline" }
  | { kind: "saved"; at: string; revision: string }
  | { kind: "refused"; message: string }
  | { kind: "conflict"; current: SavedWork };

const savedSchema = z.object({ revision: z.string(), at: z.string() });
const conflictSchema = z.object({ current: savedSchema.extend({ draft: draftSchema }) });
const refusedSchema = z.object({ message: z.string() });

/** Browsers refuse to let more than 64 KiB outlive a page. */
const MOST_KEPT_ALIVE = 60_000;

/** Sends a draft to be kept over a revision; `leaving`: the page goes, and the request outlives it. */
export async function postDraft(
  href: string,
  typed: { draft: SurveyDefinition; revision: string },
  leaving = false,
): Promise<SaveState> {
  const body = JSON.stringify(typed);
  const response = await fetch(href, {
    ...{ method: "POST", redirect: "manual", body },
    keepalive: leaving && new Blob([body]).size < MOST_KEPT_ALIVE,
    headers: { "Content-Type": "application/json" },
  }).catch(() => null);
  if (!response) return { kind: "offline" };
  if (response.type === "opaqueredirect") return { kind: "signed_out" };
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const saved = savedSchema.safeParse(answer);
    if (saved.success) return { kind: "saved", ...saved.data };
  }
  if (response.status === 409) {
    const conflict = conflictSchema.safeParse(answer);
    if (conflict.success) return { kind: "conflict", ...conflict.data };
  }
  const why = refusedSchema.safeParse(answer).data?.message ?? "something went wrong.";
  return { kind: "refused", message: why };
}
