import type { Audience } from "~/people/audience";

/**
 * A comment's life. `draft`: kept for its writer only. `unconfirmed`: the address is not known to be the
 * writer's yet. `waiting`: for staff to read. `hidden`: only a dated tombstone stands.
 */
export const COMMENT_STATES = [
  "draft",
  "unconfirmed",
  "waiting",
  "shown",
  "hidden",
  "withdrawn",
] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** The published grounds for hiding a comment: none of them is what it says about the plan. */
export const GROUNDS = [
  "names_a_person",
  "threat",
  "insult",
  "not_the_plan",
  "advertising",
] as const;
export type Ground = (typeof GROUNDS)[number];

export const DISPOSITIONS = ["adopted", "partly", "declined", "answered"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export type CommentEventKind =
  | "written"
  | "shown"
  | "hidden"
  | "edited"
  | "withdrawn"
  | "answered"
  | "anchored"
  | "left"
  | "adopted";

/** W3C TextQuoteSelector: the words meant, and those around them. */
export type Quote = {
  exact: string;
  prefix: string;
  suffix: string;
  /** Of the translation they were chosen in; without it they are in the version's own language. */
  language?: string;
};

/** What stands where a name would: a role, or what the writer chose to give. */
export type ShownAs = { kind: "role"; audience: Audience } | { kind: "name"; name: string };

/** Who wrote it decides; everybody else reads. */
type Act = "confirm" | "edit" | "withdraw" | "show" | "hide" | "support" | "reply" | "answer";

const from: Record<Act, readonly CommentState[]> = {
  confirm: ["unconfirmed"],
  edit: ["draft", "waiting", "shown"],
  withdraw: ["draft", "unconfirmed", "waiting", "shown"],
  show: ["waiting", "hidden"],
  hide: ["waiting", "shown"],
  support: ["shown"],
  reply: ["shown", "hidden", "withdrawn"],
  answer: ["shown"],
};

export function may(act: Act, state: CommentState): boolean {
  return from[act].includes(state);
}

/** Where a comment of a known writer goes first, by the plan's setting. */
export function firstState(moderation: string): "waiting" | "shown" {
  return moderation === "after" ? "shown" : "waiting";
}

/** Comments are taken while the version is the latest published one and the plan's date has not passed. */
export function takesComments(
  plan: { commentsCloseAt: Date | null },
  version: { isLatest: boolean },
  now: Date,
): boolean {
  return version.isLatest && (plan.commentsCloseAt === null || now < plan.commentsCloseAt);
}

export const LONGEST_COMMENT = 5000;
export const LONGEST_QUOTE = 1000;

/** Initials of each word: "María del Carmen" is "M. D. C."; letters of any script. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.map((word) => `${[...word][0]?.toUpperCase()}.`).join(" ");
}

/** How `shown_as` keeps it: `role:families`, `name:M. L.`. */
export function writeShownAs(shown: ShownAs): string {
  return shown.kind === "role" ? `role:${shown.audience}` : `name:${shown.name}`;
}

export function readShownAs(text: string): ShownAs {
  const [kind, ...rest] = text.split(":");
  const value = rest.join(":");
  return kind === "name"
    ? { kind: "name", name: value }
    : { kind: "role", audience: value as Audience };
}

/** Enough for its owner to know it, and for nobody else: "Maria Lopez" is "M… L…". */
export function maskedName(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.map((word) => `${[...word][0]}…`).join(" ");
}

/** An unconfirmed comment older than this is deleted. */
export const CONFIRM_DAYS = 7;

/** What staff look through: to be read, reported, without an answer, without one for too long, everything. */
export const QUEUES = ["waiting", "flagged", "open", "late", "all"] as const;
export type Queue = (typeof QUEUES)[number];
