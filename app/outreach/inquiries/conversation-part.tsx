import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Tag } from "~/ui/parts/tag";
import { mailTags, mailWords } from "./inquiry-words";
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
            {!emptied && <MailState inquiryId={id} message={message} />}
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

function MailState({ inquiryId, message }: { inquiryId: string; message: ShownMessage }) {
  const { id, state } = message;
  if (state === null) return null;
  const isOpen = state === "unknown" || state === "failed";
  const base = `/admin/inquiries/${inquiryId}/mails/${id}`;
  return (
    <div className="row">
      {isOpen ? (
        <p>
          <Tag look="heed">{mailTags[state]}</Tag> {mailWords[state]}
        </p>
      ) : (
        <p className="hint">{mailWords[state]}</p>
      )}
      {isOpen && (
        <form method="post" action={`${base}/repetition`}>
          <Button look="quiet" small>
            Send it again
          </Button>
        </form>
      )}
      {state === "unknown" && (
        <form method="post" action={`${base}/settlement`}>
          <Button look="quiet" small>
            It arrived
          </Button>
        </form>
      )}
    </div>
  );
}
