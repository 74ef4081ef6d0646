import { SingleMailNote } from "~/campaigns/single-mail/single-mail-note";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import type { StaffPledge } from "./load-staff-pledge.server";
import { pledgeMailWords } from "./pledge-words";

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
          body: <SingleMailNote base={`/admin/pledges/${pledge.id}/mails/${id}`} state={state} />,
        }))}
      />
    </Part>
  );
}
