import type { TagLook } from "~/ui/parts/tag";
import type { ChangeRefusal } from "./change-pledge.server";
import type { PledgeEventKind, PledgeState } from "./pledge";
import type { PledgeMailKind } from "./pledge-mail";

/** The words of staff pages, in English as they all are. */
export const pledgeStateWords: Record<PledgeState, string> = {
  unconfirmed: "Waits for its sender",
  offered: "Awaits your answer",
  accepted: "Accepted",
  scheduled: "Scheduled",
  delivered: "Delivered",
  thanked: "Thanked",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

export const pledgeLooks: Record<PledgeState, TagLook> = {
  unconfirmed: "wait",
  offered: "heed",
  accepted: "done",
  scheduled: "done",
  delivered: "heed",
  thanked: "done",
  declined: "same",
  withdrawn: "same",
};

export const eventWords: Record<PledgeEventKind, string> = {
  offered: "Offered",
  confirmed: "Confirmed by its sender",
  raised: "Offered more",
  board_accepted: "Accepted by the board",
  accepted: "Accepted",
  scheduled: "Scheduled",
  delivered: "Delivered",
  corrected: "Noted by mistake: not delivered",
  released: "Will not come",
  thanked: "Thanked",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

export const pledgeMailWords: Record<PledgeMailKind, string> = {
  confirmation: "Asks to confirm the offer",
  accepted: "Says that it is accepted",
  declined: "Says that it is declined",
  scheduled: "Says when",
  moved_up: "Says that a place is free",
  shift_cancelled: "Says that a time is cancelled",
  reminder: "Reminds of a time",
  thanks: "Thanks",
  proof: "Tells what came of it",
};

type Amounts = { open: string; rest: string; offered: string };

/** Why nothing was done, and what to do. */
export function refusalWords(reason: ChangeRefusal, { open, rest, offered }: Amounts): string {
  switch (reason) {
    case "amount":
      return "Write an amount above 0.";
    case "offer":
      return `Only ${offered} of the offer is not accepted yet. Accept that much or less.`;
    case "open":
      return `Only ${open} of the need is still open. Accept that much or less, or raise what the need asks for first.`;
    case "rest":
      return `Only ${rest} is there to be noted. Write that much or less.`;
    case "board":
      return "The board has to accept this gift first. Note the day on which it did.";
    case "reason":
      return "Say why, in a few words.";
    case "closed":
      return "The need is closed. Open it again before you accept anything for it.";
    case "no_need":
      return "It is for no need yet. Say which one it goes to first.";
    case "meanwhile":
    case "state":
    case "not_there":
      return "Somebody changed this offer meanwhile. Look at it again before you go on.";
  }
}
