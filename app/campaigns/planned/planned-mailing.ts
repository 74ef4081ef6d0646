import type { Caller, Scope } from "~/platform/scope.server";
import type { Asking } from "../asking";
import type { InvitationChoice } from "../invitations/invitation-choice";

export const PLANNED_KINDS = ["invitation", "reminder"] as const;
export type PlannedKind = (typeof PLANNED_KINDS)[number];

export const PLANNED_STATES = ["planned", "started", "cancelled", "passed"] as const;

/** Why a mailing that was planned is not sent. */
export const PASS_REASONS = [
  "closed",
  "nobody",
  "not_invited",
  "newer",
  "whole_audiences",
] as const;
export type PassReason = (typeof PASS_REASONS)[number];

/** A mailing of a wave for a chosen moment (`at`), or what became of a day of its rule (`daysAfter`). */
export type PlannedMailing = {
  id: string;
  kind: PlannedKind;
  daysAfter: number | null;
  at: Date | null;
  state: (typeof PLANNED_STATES)[number];
  reason: PassReason | null;
  campaignId: string | null;
  endedAt: Date | null;
  /** Whom an invitation is for. */
  choice: InvitationChoice;
};

export type PlanRefusal =
  | ("no_such_wave" | "closed" | "past" | "after_closing" | "quiet")
  /** An anonymous wave asks no part of an audience. */
  | "whole_audiences";
export type Planned = { ok: true } | { ok: false; reason: PlanRefusal };

/**
 * What a mailing is started on: looked at and marked in the transaction that makes its campaign, so that a crash
 * leaves both or neither. `isOpen` is false where it was started or called off meanwhile.
 */
export type Occasion = {
  isOpen(scope: Scope): Promise<boolean>;
  markStarted(scope: Scope, campaignId: string): Promise<void>;
};

/** Somebody asks for it now. */
export const NOW: Occasion = {
  isOpen: async () => true,
  markStarted: async () => undefined,
};

/** Surveys come later in the order, so what mails say of one is handed in. */
export type AskingOf = (caller: Caller, waveId: string) => Promise<Asking | null>;
