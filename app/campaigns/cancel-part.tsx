import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Part } from "~/ui/parts/part";
import { mailsWord } from "./campaign-words";

/** The end of a mailing, beside what it takes away. */
export function CancelPart({ id, left, handled }: { id: string; left: number; handled: number }) {
  return (
    <Part id="stop" title="Cancel what is left">
      <ConfirmForm
        lost={
          <p>
            <strong>{mailsWord(left)} would never be sent.</strong>
            {handled > 0 && ` What was already handed over, ${mailsWord(handled)}, stays as it is.`}{" "}
            A canceled mailing cannot be resumed.
          </p>
        }
        button={`Cancel ${mailsWord(left)}`}
        action={`/admin/campaigns/${id}/cancellation`}
      />
    </Part>
  );
}
