import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { HelpHint } from "~/ui/parts/help-hint";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import type { CampaignState } from "./campaign";
import { countWord, mailsWord } from "./campaign-words";

type UndecidedMail = {
  id: string;
  email: string;
  names: string[];
  schools: string[];
  since: string;
  reply: string | null;
};

interface UndecidedMailsProps {
  campaignId: string;
  state: CampaignState;
  count: number;
  /** The first of them. */
  mails: readonly UndecidedMail[];
  mayDecide: boolean;
}

/** Mails of which nobody can know whether they arrived: a person chooses for each. */
export function UndecidedMails({
  campaignId,
  state,
  count,
  mails,
  mayDecide,
}: UndecidedMailsProps) {
  const title = `${mailsWord(count)} ${count === 1 ? "needs" : "need"} your decision`;
  return (
    <Part id="decide" title={title}>
      <Note look="heed">
        <p>
          <strong>The connection or the worker broke off after the mail was handed over.</strong> It
          may have arrived, or not; nobody can know. We never send twice on a guess, so you choose
          for each.
        </p>
      </Note>
      <HelpHint to="mail-trouble#mails-that-may-or-may-not-have-arrived" more="How to decide">
        Sending again is right where missing the mail is worse than having it twice.
      </HelpHint>
      <Entries
        entries={mails.map((mail) => ({
          key: mail.id,
          title: nameOf(mail),
          side: <Tag look="heed">Unknown</Tag>,
          text: `Since ${mail.since}. ${mail.schools.length > 0 ? `${mail.schools.join(", ")}. ` : ""}Last reply of the server: ${mail.reply ?? "none after the end of the mail"}.`,
          body: mayDecide && <Decision campaignId={campaignId} mail={mail} state={state} />,
        }))}
      />
      {count > mails.length && (
        <p>{countWord(count - mails.length)} more follow when these are decided.</p>
      )}
    </Part>
  );
}

function Decision({
  campaignId,
  mail,
  state,
}: {
  campaignId: string;
  mail: UndecidedMail;
  state: CampaignState;
}) {
  const address = `/admin/campaigns/${campaignId}/mails/${mail.id}`;
  const name = nameOf(mail);
  return (
    <div className="row">
      {state !== "cancelled" && (
        <form method="post" action={`${address}/repetition`}>
          <Button look="quiet" small label={`Send again, may arrive twice: ${name}`}>
            Send again, may arrive twice
          </Button>
        </form>
      )}
      <form method="post" action={`${address}/settlement`}>
        <Button look="quiet" small label={`Leave it: ${name}`}>
          Leave it
        </Button>
      </form>
    </div>
  );
}

function nameOf({ names, email }: UndecidedMail): string {
  return names.filter(Boolean).join(" and ") || email;
}
