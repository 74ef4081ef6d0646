import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { RadioField } from "~/ui/fields/radio-field";
import { Part } from "~/ui/parts/part";

interface PlanMailingFormProps {
  /** The wave's. */
  id: string;
  values: Record<string, string>;
  errors: Record<string, string>;
  zone: string;
  isInvited: boolean;
}

/** A mailing at a time of one's choice. */
export function PlanMailingForm({ id, values, errors, zone, isInvited }: PlanMailingFormProps) {
  return (
    <Part id="plan" title="Send at a time of your choice">
      <p>
        To invite only some audiences, schools or languages at a time,{" "}
        <a href={`/admin/waves/${id}/invitations`}>choose them where people are invited</a>.
      </p>
      <form method="post" className="form">
        <RadioField
          name="kind"
          label="What is to go?"
          defaultValue={values.kind ?? (isInvited ? "reminder" : "invitation")}
          error={errors.kind}
          options={[
            {
              value: "invitation",
              label: isInvited
                ? "An invitation to everybody who is new on the list"
                : "The invitation to everybody on the list",
            },
            { value: "reminder", label: "A reminder to those who have not answered" },
          ]}
        />
        <DateTimeField
          name="at"
          label="When?"
          zone={zone}
          defaultValue={values.at}
          error={errors.at}
        />
        <Button look="quiet">Plan it</Button>
      </form>
    </Part>
  );
}
