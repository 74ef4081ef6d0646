import type { ReportEventKind, ReportState } from "./report-state";

/** Where a report stands, for whoever works on it. */
export const stateWords: Record<ReportState, string> = {
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  published: "Published",
};

export const eventWords: Record<ReportEventKind, string> = {
  submitted: "sent it to be approved",
  returned: "sent it back to be changed",
  approved: "approved it",
  changed: "changed it, so that it is a draft again",
  published: "published it",
};
