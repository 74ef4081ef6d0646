import type {
  AnswerMedium,
  CloseReason,
  InquiryChannel,
  InquiryState,
  Satisfaction,
} from "./inquiry";

/** How a case is called whose words were deleted. */
export const EMPTIED = "Its words were deleted";

export const channelWords: Record<InquiryChannel, string> = {
  web: "Web form",
  mail: "Mail",
  phone: "Phone call",
  text: "Text message",
  in_person: "In person",
  letter: "Letter",
  social: "Social media",
};

export const stateWords: Record<InquiryState, string> = {
  waiting: "Awaits an answer",
  asked_back: "We asked back",
  answered: "Answered",
  closed: "Closed",
};

export const closeWords: Record<CloseReason, string> = {
  no_answer_needed: "It needs no answer",
  answered_elsewhere: "It was answered elsewhere",
  spam: "Spam",
  duplicate: "The same as another one",
};

export const satisfactionWords: Record<Satisfaction, string> = {
  yes: "It helped",
  partly: "It helped in part",
  no: "It did not help",
};

export const mediumWords: Record<AnswerMedium, string> = {
  mail: "By mail from here",
  phone: "I told them by phone",
  in_person: "I told them in person",
};
