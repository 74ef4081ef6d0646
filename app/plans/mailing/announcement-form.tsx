import { useRef } from "react";
import { mailsWord } from "~/campaigns/campaign-words";
import { type AudienceCount, audienceCountSchema } from "~/campaigns/mailings/audience-count";
import { AudienceFields } from "~/campaigns/mailings/audience-fields";
import { CountPart } from "~/campaigns/mailings/count-part";
import type { AudienceFilter, Choices } from "~/campaigns/mailings/mailing";
import { useLiveCount } from "~/campaigns/mailings/use-live-count";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";

interface AnnouncementFormProps {
  base: string;
  version: number;
  choices: Choices;
  filter: AudienceFilter;
  count: AudienceCount;
  zone: string;
  at: string | undefined;
  errors: Readonly<Record<string, string>>;
  /** Hears of each count that follows what is ticked. */
  onCount: (count: AudienceCount) => void;
}

/** Who gets a version and from when on, with a count that follows where script runs. */
export function AnnouncementForm(props: AnnouncementFormProps) {
  const { base, version, choices, filter, count, zone, at, errors, onCount } = props;
  const form = useRef<HTMLFormElement>(null);
  const href = `${base}/count`;
  const { live, isOld, changed } = useLiveCount(form, href, audienceCountSchema, onCount);
  const shown = live ?? count;
  return (
    <form method="post" className="form" ref={form} onChange={changed}>
      <AudienceFields {...{ choices, filter }} error={errors.audience} />
      <section className="note" aria-labelledby="count-head">
        <h2 id="count-head">How many that is</h2>
        <div aria-live="polite">
          {isOld && <p>The count could not be brought up to date. Press “Count”.</p>}
          <CountPart count={shown} isDigest={false} />
        </div>
      </section>
      <DateTimeField
        name="at"
        label="Not before"
        hint="Leave it empty to mail it now."
        zone={zone}
        defaultValue={at}
        error={errors.at}
      />
      <p className="hint">
        A mail that went out cannot be called back. People who share an address get one mail.
      </p>
      <div className="row">
        <Button name="next" value="mail">
          {`Mail version ${version}${shown.mails > 0 ? `: ${mailsWord(shown.mails)}` : ""}`}
        </Button>
        <Button look="quiet" name="next" value="count">
          Count
        </Button>
      </div>
    </form>
  );
}
