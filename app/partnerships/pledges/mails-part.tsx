import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import type { StaffPledge } from "./load-staff-pledge.server";
import { mailStateWords, pledgeMailWords } from "./pledge-words";

/** The mails of an offer; what nobody can tell of, a person decides. */
export function MailsPart({ view: { pledge, mails } }: { view: StaffPledge }) {
  if (mails.length === 0) return null;
  return (
    <Part id="mails" title="Mails to them">
      <Entries
        entries={mails.map(({ id, kind, state, createdAt }) => ({
          key: id,
          title: pledgeMailWords[kind],
          side: createdAt,
          body: <MailState base={`/admin/pledges/${pledge.id}/mails/${id}`} state={state} />,
        }))}
      />
    </Part>
  );
}

type MailStateProps = { base: string; state: StaffPledge["mails"][number]["state"] };

function MailState({ base, state }: MailStateProps) {
  const isOpen = state === "unknown" || state === "failed";
  return (
    <div className="row">
      {isOpen ? (
        <Tag look="heed">{mailStateWords[state]}</Tag>
      ) : (
        <p className="hint">{mailStateWords[state]}</p>
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
