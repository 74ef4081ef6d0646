/** A report's way to being read: written, reviewed, approved by a leader, published. */
export const REPORT_STATES = ["draft", "in_review", "approved", "published"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** `change` is any writing: what was approved is what is published, so it begins again. */
export type ReportAct = "change" | "submit" | "return" | "approve" | "publish";

const ways: Record<ReportAct, { from: readonly ReportState[]; to: ReportState }> = {
  change: { from: ["draft", "in_review", "approved"], to: "draft" },
  submit: { from: ["draft"], to: "in_review" },
  return: { from: ["in_review", "approved"], to: "draft" },
  approve: { from: ["in_review"], to: "approved" },
  publish: { from: ["approved"], to: "published" },
};

/** Where an act leads, or null where it is not open. */
export function afterAct(act: ReportAct, state: ReportState): ReportState | null {
  return ways[act].from.includes(state) ? ways[act].to : null;
}

export const REPORT_EVENTS = ["submitted", "returned", "approved", "changed", "published"] as const;
export type ReportEventKind = (typeof REPORT_EVENTS)[number];
