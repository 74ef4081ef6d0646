import type { Channel, MessageType, TouchSource } from "./touch";

export const channelWords: Record<Channel, string> = {
  email: "Mail",
  letter: "Letter",
  poster: "Poster or flyer",
  meeting: "Meeting",
  phone: "Phone call",
  text: "Text message",
  website: "Website",
  social: "Social media",
  press: "Press",
  partner_event: "Partner event",
  other: "Something else",
};

export const messageTypeWords: Record<MessageType, string> = {
  inform: "Inform",
  invite: "Invite",
  remind: "Remind",
  consult: "Consult",
  report_back: "Report back",
  thank: "Thank",
  urgent: "Urgent",
};

export const sourceWords: Record<TouchSource, string> = {
  entry: "noted by hand",
  file: "from a file",
  calendar: "from a calendar",
  messages: "from a messaging system",
  campaign: "mailed from here",
  thanks: "mailed from here",
};

export const optionsOf = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));
