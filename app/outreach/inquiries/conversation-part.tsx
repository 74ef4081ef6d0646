import { SingleMailNote } from "~/campaigns/single-mail/single-mail-note";
import { Entries } from "~/ui/parts/entries";
import type { ShownMessage } from "./load-case.server";

type ConversationProps = {
  id: string;
  name: string;
  writtenIn: string;
  messages: readonly ShownMessage[];
  /** When the words were deleted. */
  emptied: string | null;
};

/** What was said, in the order it was said; notes among staff look like notes. */
export function Conversation({ id, name, writtenIn, messages, emptied }: ConversationProps) {
  return (
    <Entries
      entries={messages.map((message) => ({
        key: message.id,
        title: titleOf(message, name),
        side: message.at,
        body: (
          <>
            {message.body && (
              <p
                lang={message.kind === "note" ? undefined : writtenIn}
                dir="auto"
                className="as-typed"
              >
                {message.body}
              </p>
            )}
            {!emptied && message.state && (
              <SingleMailNote
                state={message.state}
                base={`/admin/inquiries/${id}/mails/${message.id}`}
              />
            )}
          </>
        ),
      }))}
    />
  );
}

function titleOf({ kind, author, medium }: ShownMessage, name: string): string {
  if (kind === "question") return `${name || "They"} wrote`;
  if (kind === "note") return `Note among staff, ${author}`;
  if (kind === "receipt") return "A mail said that we have it";
  if (medium === "mail") return `${author} answered`;
  return `${author} told them ${medium === "phone" ? "by phone" : "in person"}`;
}
