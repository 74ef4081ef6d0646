import { useRef } from "react";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { mailsWord } from "../campaign-words";
import { AudienceFields } from "../mailings/audience-fields";
import type { AudienceFilter, Choices } from "../mailings/mailing";
import { useLiveCount } from "../mailings/use-live-count";
import { type InvitationCount, invitationCountSchema } from "./invitation-count";
import { InvitationCountPart } from "./invitation-count-part";

interface InvitationFormProps {
  /** The page's own address. */
  base: string;
  choices: Choices;
  filter: AudienceFilter;
  count: InvitationCount;
  /** Whose local time the moment is. */
  zone: string;
  at: string | undefined;
  errors: Readonly<Record<string, string>>;
  /** Hears of each count that follows what is ticked. */
  onCount: (count: InvitationCount) => void;
}

/** Whom to invite, with a count that follows where script runs; "Count" counts without inviting anybody. */
export function InvitationForm(props: InvitationFormProps) {
  const { base, choices, filter, count, zone, at, errors, onCount } = props;
  const form = useRef<HTMLFormElement>(null);
  const href = `${base}/count`;
  const { live, isOld, changed } = useLiveCount(form, href, invitationCountSchema, onCount);
  const shown = live ?? count;
  return (
    <form method="post" className="form" ref={form} onChange={changed}>
      <HiddenInputs values={{ choice: "some" }} />
      <AudienceFields {...{ choices, filter }} error={errors.audience} />
      <section className="note" aria-labelledby="count-head">
        <h2 id="count-head">How many that is</h2>
        <div aria-live="polite">
          {isOld && <p>The count could not be brought up to date. Press “Count”.</p>}
          <InvitationCountPart count={shown} />
        </div>
      </section>
      <DateTimeField
        name="at"
        label="Not before"
        hint="Leave it empty to invite now. Else those of your choice who are on the list by then are invited."
        zone={zone}
        defaultValue={at}
        error={errors.at}
      />
      <p>Mails that went out cannot be called back. Until then you can pause or cancel.</p>
      <div className="row">
        <Button name="next" value="invite">
          {shown.people === 0 ? "Invite them" : `Invite them with ${mailsWord(shown.mails)}`}
        </Button>
        <Button look="quiet" name="next" value="count">
          Count
        </Button>
      </div>
    </form>
  );
}
