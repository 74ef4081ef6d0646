/** Why a report was not saved, published or mailed, for whoever works on it. */
export const refusalWords = {
  no_such_wave: "There is no such wave.",
  not_closed: "The wave is still open. A report is written when it has closed.",
  no_release: "The wave has no release yet, so there is nothing to report.",
  published: "The report is published already. What is published does not change.",
  no_report: "Nobody has written a report of this wave yet.",
  stale:
    "Newer figures than those the report is about have come in. Read them, correct the report and save it again.",
  not_published: "Publish the report first; then it can be mailed.",
} as const;
