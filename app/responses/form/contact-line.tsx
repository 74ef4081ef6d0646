import type { Translator } from "../messages/translator";
import { messageWith } from "./words";

export interface Sender {
  name: string;
  timeZone: string;
  /** Who answers questions: a mail address, or words such as an office and its telephone. */
  contact: string;
  /** The district's own page, where there is a way out of the survey. */
  home?: string | undefined;
  /** Whoever found the survey answers it: nobody sent them a link. */
  isOpen?: boolean;
}

/** Whose survey it is and whom to ask, at the foot of every page. */
export function ContactLine({ sender, words }: { sender: Sender | null; words: Translator }) {
  if (sender === null) return words.t("frame.ask_sender");
  const { isOpen } = sender;
  const from = words.t(isOpen ? "frame.asked_by" : "frame.sent_by", { district: sender.name });
  if (sender.contact === "") {
    return `${from} ${words.t(isOpen ? "frame.ask_district" : "frame.ask_sender")}`;
  }
  const node = <Contact contact={sender.contact} />;
  return (
    <>
      {from} {messageWith(words, "frame.questions", { name: "contact", node })}
    </>
  );
}

function Contact({ contact }: { contact: string }) {
  const isAddress = /^[^\s@<>]+@[^\s@<>]+$/.test(contact);
  return isAddress ? <a href={`mailto:${contact}`}>{contact}</a> : contact;
}
