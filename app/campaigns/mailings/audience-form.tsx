import { useRef } from "react";
import { Button } from "~/ui/fields/button";
import { type AudienceCount, audienceCountSchema } from "./audience-count";
import { AudienceFields } from "./audience-fields";
import { CountPart } from "./count-part";
import type { AudienceFilter, Choices } from "./mailing";
import { useLiveCount } from "./use-live-count";

interface AudienceFormProps {
  base: string;
  isDigest: boolean;
  choices: Choices;
  filter: AudienceFilter;
  count: AudienceCount;
  error?: string | undefined;
}

/** A plain form whose "Count" keeps the choice and counts; where script runs it counts by itself. */
export function AudienceForm({ base, isDigest, choices, filter, count, error }: AudienceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { live, isOld, changed } = useLiveCount(form, `${base}/count`, audienceCountSchema);
  return (
    <form method="post" className="form" ref={form} onChange={changed}>
      <AudienceFields {...{ choices, filter, error }} />
      <section className="note" aria-labelledby="count-head">
        <h2 id="count-head">How many that is</h2>
        <div aria-live="polite">
          {isOld && <p>The count could not be brought up to date. Press “Count”.</p>}
          <CountPart count={live ?? count} isDigest={isDigest} />
        </div>
      </section>
      <div className="row">
        <Button name="next" value="sending">
          Go on: look at it
        </Button>
        <Button look="quiet" name="next" value="audience">
          Count
        </Button>
      </div>
    </form>
  );
}
