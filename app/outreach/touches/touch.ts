import type { Audience } from "~/people/audience";

export const CHANNELS = [
  "email",
  "letter",
  "poster",
  "meeting",
  "phone",
  "text",
  "website",
  "social",
  "press",
  "partner_event",
  "other",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const MESSAGE_TYPES = [
  "inform",
  "invite",
  "remind",
  "consult",
  "report_back",
  "thank",
  "urgent",
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

export const REACH_BASES = ["counted", "stated"] as const;
export type ReachBasis = (typeof REACH_BASES)[number];

/** One act of outreach. `schoolIds` empty is the whole district; `happenedOn` a day as 2026-10-30. */
export type TouchFields = {
  channel: Channel;
  messageType: MessageType;
  title: string;
  audiences: Audience[];
  schoolIds: string[];
  languages: string[];
  happenedOn: string;
  /** How many people, and whether somebody counted them or says so. */
  reach: number | null;
  reachBasis: ReachBasis | null;
  costCents: number | null;
  minutes: number | null;
  handledBy: string;
  links: string[];
  note: string;
};

export type Touch = TouchFields & {
  id: string;
  source: TouchSource;
  /** Of a mailing from here, whose people are known: how many of each audience. */
  reachBy?: Partial<Record<Audience, number>> | undefined;
};

export const TOUCH_SOURCES = [
  "entry",
  "file",
  "calendar",
  "messages",
  "campaign",
  "thanks",
] as const;
export type TouchSource = (typeof TOUCH_SOURCES)[number];

/** Staff limited to some schools log what was done for those alone. */
export function mayKeep(
  touch: { schoolIds: readonly string[] },
  schools: readonly string[] | null,
) {
  if (schools === null) return true;
  return touch.schoolIds.length > 0 && touch.schoolIds.every((id) => schools.includes(id));
}
