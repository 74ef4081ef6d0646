import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";
import type { StaffPledge } from "./load-staff-pledge.server";

/** Whether a background check allows them with pupils: yes, no, when. Nothing of what was found. */
export function CheckPart({ view: { pledge, check } }: { view: StaffPledge }) {
  return (
    <Part id="check" title="Background check">
      <p>
        {check
          ? `${check.cleared ? "Cleared" : "Not cleared"} on ${check.checkedOn}, noted by ${check.notedBy}.`
          : "Nothing is noted yet."}
      </p>
      <Details summary="Note the outcome">
        <form method="post" action={`/admin/pledges/${pledge.id}/check`} className="form">
          <RadioField
            name="cleared"
            label="May they be with students?"
            hint="Only yes or no is kept, and only leaders and admins see it."
            options={[
              { value: "yes", label: "Yes" },
              { value: "no", label: "No" },
            ]}
          />
          <TextField name="day" type="date" label="Day of the check" />
          <Button look="quiet">Note it</Button>
        </form>
      </Details>
    </Part>
  );
}

/** Takes a person out of an offer; what came of it stays counted. */
export function ErasePart({ view: { pledge, amounts } }: { view: StaffPledge }) {
  return (
    <Part id="erase" title="Do they want to be forgotten?" noPrint>
      <Details summary="Erase who they are">
        <ConfirmForm
          lost={
            <p>
              Name, mail address, phone number, message, notes and the mails’ own words are erased
              for good, and so is the name that is shown. The amounts stay: {amounts.offered}{" "}
              offered, {amounts.delivered} delivered.
            </p>
          }
          button="Erase the person of this offer"
          action={`/admin/pledges/${pledge.id}/erasure`}
        />
      </Details>
    </Part>
  );
}
