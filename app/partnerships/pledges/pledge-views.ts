import type { PledgeState } from "./pledge";

/** The lists of offers, by where they stand. */
export const PLEDGE_VIEWS = [
  { key: "answer", label: "To answer", states: ["offered"] },
  { key: "under-way", label: "Under way", states: ["accepted", "scheduled"] },
  { key: "thank", label: "To thank", states: ["delivered"] },
  { key: "over", label: "Over", states: ["thanked", "declined", "withdrawn"] },
  {
    key: "all",
    label: "All",
    states: ["offered", "accepted", "scheduled", "delivered", "thanked", "declined", "withdrawn"],
  },
] as const satisfies readonly { key: string; label: string; states: readonly PledgeState[] }[];
