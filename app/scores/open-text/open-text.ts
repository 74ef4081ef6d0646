export const TEXT_STATES = ["unread", "redacted", "withheld"] as const;

/** To be read by an editor; readable by others; deleted whole. */
export type TextState = (typeof TEXT_STATES)[number];
