import { z } from "zod";
import type { Stage } from "~/plans/goals/goal";
import type { NeedKind } from "./amount";

export const PRIORITIES = ["essential", "important", "helpful"] as const;
export type Priority = (typeof PRIORITIES)[number];

export const NEED_STATES = ["draft", "open", "paused", "closed"] as const;
export type NeedState = (typeof NEED_STATES)[number];

/** What is said of a need in one language. */
export const needTextSchema = z.object({
  title: z.string(),
  why: z.string().default(""),
  ifUnmet: z.string().default(""),
  /** What pieces are called: "laptops". */
  unit: z.string().default(""),
});
export type NeedText = z.infer<typeof needTextSchema>;

export const needTextsSchema = z.record(z.string(), needTextSchema);
export type NeedTexts = z.infer<typeof needTextsSchema>;

/** What staff decide of a need. `neededBy` is a day as 2027-03-31; `schoolId` null is the whole district. */
export type NeedFields = {
  goalId: string | null;
  kind: NeedKind;
  amount: number;
  texts: NeedTexts;
  language: string;
  schoolId: string | null;
  stage: Stage;
  neededBy: string | null;
  skills: string[];
  priority: Priority;
  paymentUrl: string | null;
};

export type Need = NeedFields & {
  id: string;
  planId: string | null;
  state: NeedState;
  revision: number;
  publishedAt: Date | null;
};

/** A need's words in a language, else in the one it was written in, which `lang` then says. */
export function needTextIn(
  need: { texts: NeedTexts; language: string },
  language: string,
): NeedText & { lang?: string } {
  const own = need.texts[language];
  if (own) return own;
  const origin = need.texts[need.language];
  return origin
    ? { ...origin, lang: need.language }
    : { title: "", why: "", ifUnmet: "", unit: "" };
}

/** How far a need has come; all in the smallest unit of its kind. */
export type NeedProgress = { amount: number; delivered: number; promised: number };

/** What nobody has promised yet. */
export const openAmount = ({ amount, delivered, promised }: NeedProgress) =>
  Math.max(0, amount - delivered - promised);

export const isMet = ({ amount, delivered }: NeedProgress) => delivered >= amount;

/** Offers are taken as long as a need is open, also beyond its amount: what is too much is said, not refused. */
export const takesOffers = ({ state }: { state: NeedState }) => state === "open";

/** What anybody may read: what was published, until it is closed or drawn back. */
export const isPublic = ({ state }: { state: NeedState }) => state !== "draft";

const MOVES: Record<NeedState, readonly NeedState[]> = {
  draft: ["open"],
  open: ["paused", "closed"],
  paused: ["open", "closed"],
  closed: ["open"],
};

/** Whether staff may move a need from one state to another. */
export const mayMove = (from: NeedState, to: NeedState) => MOVES[from].includes(to);

const ORDER: Record<Priority, number> = { essential: 0, important: 1, helpful: 2 };

/** What matters most first; of these what is needed soonest, then what was published first. */
export function byUrgency(
  a: { priority: Priority; neededBy: string | null; id: string },
  b: { priority: Priority; neededBy: string | null; id: string },
): number {
  const late = "9999";
  return (
    ORDER[a.priority] - ORDER[b.priority] ||
    (a.neededBy ?? late).localeCompare(b.neededBy ?? late) ||
    a.id.localeCompare(b.id)
  );
}
