/** Why a report was not saved, sent on, published or mailed, for whoever works on it. */
export const refusalWords = {
  no_such_wave: "There is no such wave.",
  not_closed: "The wave is still open. A report is written when it has closed.",
  no_release: "The wave has no release yet, so there is nothing to report.",
  no_version: "The plan has no published version yet, so nobody could say anything about it.",
  published: "The report is published already. What is published does not change.",
  no_report: "There is no such report.",
  not_in_review: "The report is not where this could be done. Somebody may have changed it.",
  not_approved: "A leader approves the report before it is published.",
  no_commitment:
    "Add at least one commitment first: what you will do, who sees to it and by when. People who hear nothing of that do not answer again.",
  stale:
    "Newer figures than those the report is about have come in. Read them, correct the report and save it again.",
  not_published: "Publish the report first; then it can be mailed.",
  no_addressees: "A report on a plan is mailed to people whom you choose: open its page.",
} as const;
