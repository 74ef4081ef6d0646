import type { CampaignKind, CampaignState } from "./campaign";

export const kindWords: Record<CampaignKind, string> = {
  invitation: "Invitation",
  reminder: "Reminder",
  report: "Report back",
  plan: "Plan draft",
  answer: "Answers to comments",
  announcement: "Announcement",
  digest: "Digest",
  commitment: "News of commitments",
};

export const stateWords: Record<CampaignState, string> = {
  running: "On its way",
  paused: "Paused",
  done: "Done",
  cancelled: "Canceled",
};

/** How a mailing stands; one that runs and has not begun is planned. */
export const standingWords = (state: CampaignState, isPlanned: boolean): string =>
  state === "running" && isPlanned ? "Planned" : stateWords[state];

const number = new Intl.NumberFormat("en");

export const countWord = (count: number): string => number.format(count);

/** "1 mail", "1,141 mails". */
export function mailsWord(count: number): string {
  return `${countWord(count)} ${count === 1 ? "mail" : "mails"}`;
}
