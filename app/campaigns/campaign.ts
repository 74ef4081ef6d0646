import { z } from "zod";

export const CAMPAIGN_KINDS = [
  "invitation",
  "reminder",
  "report",
  "plan",
  "answer",
  "announcement",
  "digest",
  "commitment",
] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

export const CAMPAIGN_STATES = ["running", "paused", "done", "cancelled"] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

const mailSchema = z.object({ subject: z.string(), html: z.string(), text: z.string() });

/**
 * What a campaign says, rendered once: a mail per language with its placeholders open, and what
 * each audience's part of a mail says beside names and links (such as its scores).
 */
export const contentSchema = z.object({
  mails: z.record(z.string(), mailSchema),
  audiences: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.string())))
    .default({}),
});

/** `mails` by language; `audiences` by language, audience and placeholder. */
export type CampaignContent = z.infer<typeof contentSchema>;

export type Refusal = "not_running" | "not_paused" | "over";

type Verdict = { ok: true } | { ok: false; reason: Refusal };

export function mayPause(state: CampaignState): Verdict {
  return state === "running" ? { ok: true } : { ok: false, reason: "not_running" };
}

export function mayResume(state: CampaignState): Verdict {
  return state === "paused" ? { ok: true } : { ok: false, reason: "not_paused" };
}

/** Nothing more happens to it: every mail of it is settled. */
export const isOver = (state: CampaignState): boolean => state === "done" || state === "cancelled";

/** A cancelled campaign cannot be resumed, and of a done one nothing is left to cancel. */
export function mayCancel(state: CampaignState): Verdict {
  return isOver(state) ? { ok: false, reason: "over" } : { ok: true };
}
