import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { loadShifts, requireVolunteerNeed } from "../shifts/load-shifts.server";
import { readShift } from "../shifts/shift-form";
import { makeShift } from "../shifts/staff-shift.server";
import { StaffShiftPart } from "../shifts/staff-shift-part";
import type { Route } from "./+types/need-shifts";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Times to help" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  return loadShifts(staff, await requireVolunteerNeed(staff, requireId(params.need)));
}

/** Makes a time at which volunteers can come. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const needed = await requireVolunteerNeed(staff, requireId(params.need));
  const values: Record<string, string> = {};
  for (const [name, value] of await request.formData()) {
    if (typeof value === "string") values[name] = value;
  }
  const read = readShift(values, staff.session.timezone);
  if (!read.ok) return data({ errors: read.errors, values }, { status: 422 });
  await makeShift(staff, needed.id, read.value);
  return seeOther(`/admin/needs/${needed.id}/shifts`);
}

export default function NeedShifts({ loaderData, actionData }: Route.ComponentProps) {
  const { need, zone, shifts } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <>
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/needs/${need.id}`}>{need.title}</a>}
        title="Times to help"
        lede="Whoever’s offer you accepted chooses from these times on their own page, and is reminded the day before."
      />
      {shifts.length === 0 && (
        <Empty
          title="There are no times yet"
          text="Make one below. Volunteers sign up until its places are taken; then they can join a waiting list, and move up by themselves when somebody cancels."
        />
      )}
      {shifts.map((shift) => (
        <StaffShiftPart key={shift.id} shift={shift} />
      ))}
      <Part id="new" title="Make a time">
        <form method="post" className="form">
          <DateTimeField {...field("starts")} label="Begins" zone={zone} />
          <DateTimeField {...field("ends")} label="Ends" zone={zone} />
          <TextField {...field("places")} label="Places" inputMode="numeric" short />
          <TextField {...field("where")} label="Where" />
          <TextField {...field("note")} label="What to know" hint="Whoever signs up reads it." />
          <Button>Make it</Button>
        </form>
      </Part>
    </>
  );
}
