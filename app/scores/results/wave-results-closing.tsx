import { counted } from "~/platform/counted";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Part } from "~/ui/parts/part";

/** Closing a wave by hand, beside what it ends. */
export function WaveClosing({ id, unanswered }: { id: string; unanswered: number }) {
  return (
    <Part id="closing" title="Close it now">
      <ConfirmForm
        action={`/admin/waves/${id}/closing`}
        button="Close this wave"
        lost={
          <p>
            <strong>
              {counted(unanswered, "invitation is", "invitations are")} unanswered and could not be
              answered any more.
            </strong>{" "}
            Saved forms that are at least half filled in count as sent; others are deleted. A closed
            wave cannot be opened again.
          </p>
        }
      />
    </Part>
  );
}
