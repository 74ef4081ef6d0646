import type { MessageType } from "./touch";

const types: Readonly<Record<string, MessageType>> = {
  invitation: "invite",
  reminder: "remind",
  report: "report_back",
  plan: "consult",
  answer: "report_back",
  digest: "report_back",
  commitment: "report_back",
};

/** What a mailing of this kind is for; one that is not known here informs. */
export const messageTypeOf = (kind: string): MessageType => types[kind] ?? "inform";

/** The kinds of mailings that are not of this message type, to leave them out. */
export const kindsOtherThan = (type: MessageType): string[] =>
  Object.entries(types).flatMap(([kind, own]) => (own === type ? [] : [kind]));

/** Whether a mailing of a kind that is not known here is of this type. */
export const isOfUnknownKinds = (type: MessageType): boolean => type === "inform";

export const knownKinds = Object.keys(types);
