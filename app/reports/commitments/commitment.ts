import { z } from "zod";
import type { MailLedger } from "~/campaigns/single-mail/single-mail";
import { pickLanguage } from "~/surveys/translations";
import type { InLanguage } from "../in-language";

/** What staff say of a promise. */
export const COMMITMENT_STATES = ["planned", "under_way", "done", "changed"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** How a promise stands: what staff say, but late where its day has passed and it is not done. */
export const STANDINGS = ["planned", "under_way", "done", "late", "changed"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Days are "2027-03-31" in the district's calendar. */
export function standingOf(
  { state, dueOn }: { state: CommitmentState; dueOn: string | null },
  today: string,
): Standing {
  if (state === "done") return "done";
  return dueOn !== null && dueOn < today ? "late" : state;
}

/** When an owner is reminded: two weeks before, on the day, a week after. */
export const THRESHOLDS = ["soon", "due", "late"] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** The last threshold that has been reached, or null; one that was missed is not made up for. */
export function thresholdOf(dueOn: string, today: string): Threshold | null {
  const left = daysBetween(today, dueOn);
  if (left <= -7) return "late";
  if (left <= 0) return "due";
  return left <= 14 ? "soon" : null;
}

/** The ledger of reminders to owners. */
export const DUE_MAILS: MailLedger = {
  table: "due_mail",
  about: "commitment_id",
  task: "send-due-mail",
};

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export const commitmentTextsSchema = z.record(z.string(), z.string()).catch({});

/** A promise in a language it has, else in the one it was written in. */
export function promisedIn(
  commitment: { what: string; translations: Readonly<Record<string, string>> },
  own: string,
  language: string,
): InLanguage<string> {
  const { what, translations } = commitment;
  const offered = Object.keys(translations).filter((tag) => translations[tag]);
  const lang = pickLanguage(language, [own, ...offered], own);
  return lang === own ? { lang, text: what } : { lang, text: translations[lang] ?? what };
}

/** A promise as it is read. */
export type ReadCommitment = {
  id: string;
  what: InLanguage<string>;
  /** Whom people read; empty where nobody is named. */
  owner: string;
  /** A day in words, or the words that were given instead; empty where there is none. */
  by: string;
  dueOn: string | null;
  /** Of a plan. */
  goal: string | null;
  standing: Standing;
};
