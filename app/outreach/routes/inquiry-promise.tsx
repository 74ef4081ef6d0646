import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { getPromise } from "../inquiries/promise.db.server";
import { promiseValues, readPromise } from "../inquiries/promise-form";
import { changePromise } from "../inquiries/set-up.server";
import type { Route } from "./+types/inquiry-promise";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Your promise" }];

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "inquiry.set-up");
  return { values: promiseValues(await transaction(staff, getPromise)) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.set-up");
  const form = readPromise(await request.formData());
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
  await changePromise(staff, form.value);
  return seeOther("/admin/inquiries");
}

export default function InquiryPromise({ loaderData, actionData }: Route.ComponentProps) {
  const values = actionData?.values ?? loaderData.values;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const { weekdays: chosen, ...texts } = values;
  const field = (name: keyof typeof texts) => ({
    ...{ name, defaultValue: texts[name], error: errors[name] },
  });
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/inquiries">Inquiries</a>}
        title="What you promise to those who write"
        lede="By when they have an answer stands on the public form. What has come in already stays due as it was."
      />
      <form method="post" className="form">
        <TextField {...field("amount")} type="number" short label="Within how many" />
        <SelectField
          {...field("unit")}
          label="Of what"
          options={[
            { value: "days", label: "Working days" },
            { value: "hours", label: "Working hours" },
          ]}
        />
        <CheckListField
          name="weekdays"
          label="On which days is somebody there?"
          options={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
          defaultValues={chosen}
          error={errors.weekdays}
        />
        <TextField {...field("opens")} short label="From" hint="Such as 08:00." />
        <TextField {...field("closes")} short label="To" hint="Such as 16:30." />
        <TextArea
          {...field("closedDays")}
          label="Days on which nobody is there"
          hint="One a line, such as 2026-12-25."
          rows={6}
        />
        <TextField
          {...field("keptMonths")}
          type="number"
          short
          label="Delete what was said after how many months?"
          hint="Counted from the last that was said, once a case is answered or closed. Texts, names and addresses go; that it came in and how it was handled stays as a number."
        />
        <Button>Save</Button>
      </form>
    </div>
  );
}
