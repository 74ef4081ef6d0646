import { counted } from "~/platform/counted";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import type { StaffShift } from "./load-shifts.server";

/** One time: who comes, who waits, and what staff can do. */
export function StaffShiftPart({ shift }: { shift: StaffShift }) {
  const { id, time, where, note, places, free, isCancelled, isComing, signups } = shift;
  return (
    <Part id={`shift-${id}`} title={time}>
      <p>
        {[where, note].filter(Boolean).join(". ")}
        {where || note ? ". " : ""}
        {isCancelled
          ? "Cancelled; everybody was told by mail."
          : `${places - free} of ${counted(places, "place", "places")} taken.`}
      </p>
      {signups.length === 0 && !isCancelled && <p className="soft">Nobody has signed up yet.</p>}
      <Entries
        entries={signups.map((signup) => ({
          key: signup.id,
          title: (
            <a href={`/admin/pledges/${signup.pledgeId}`}>
              <bdi>{signup.who?.name || "Somebody whose name was erased"}</bdi>
            </a>
          ),
          side: stateOf(signup),
          text: [signup.who?.email, signup.who?.phone].filter(Boolean).join(", "),
          body: shift.hasBegun && signup.state !== "waiting" && (
            <HoursForm shift={shift} signup={signup} />
          ),
        }))}
      />
      {isComing && <ChangeForms shift={shift} />}
    </Part>
  );
}

type Signup = StaffShift["signups"][number];

function stateOf({ state, waitsAs, given, uncounted }: Signup): string {
  switch (state) {
    case "waiting":
      return `Waits, number ${waitsAs}`;
    case "came":
      return uncounted
        ? `Gave ${given}; ${uncounted} beyond what the need asks for is not counted`
        : `Gave ${given}`;
    case "missed":
      return "Was not there";
    default:
      return "Comes";
  }
}

function HoursForm({ shift, signup }: { shift: StaffShift; signup: Signup }) {
  return (
    <form method="post" action={`/admin/signups/${signup.id}/hours`} className="filter">
      <TextField
        name="hours"
        id={`f-hours-${signup.id}`}
        label={`Hours of ${signup.who?.name || "this person"}`}
        hint="Such as 2 or 1:30; 0 if they were not there."
        defaultValue={signup.state === "signed_up" ? shift.hours : ""}
        short
      />
      <Button look="quiet">{signup.state === "signed_up" ? "Confirm" : "Correct"}</Button>
    </form>
  );
}

function ChangeForms({ shift }: { shift: StaffShift }) {
  const { id, places, where, note, signups } = shift;
  return (
    <>
      <Details summary="Change places or words">
        <form method="post" action={`/admin/shifts/${id}`} className="form">
          <TextField
            name="places"
            id={`f-places-${id}`}
            label="Places"
            hint="With more, whoever waits moves up and is told by mail."
            defaultValue={places}
            inputMode="numeric"
            short
          />
          <TextField name="where" id={`f-where-${id}`} label="Where" defaultValue={where} />
          <TextField name="note" id={`f-note-${id}`} label="What to know" defaultValue={note} />
          <Button look="quiet">Save it</Button>
        </form>
      </Details>
      <Details summary="Cancel this time">
        <ConfirmForm
          lost={
            <p>
              {signups.length === 0
                ? "Nobody has signed up. It stays listed as cancelled."
                : `${signups.length} ${signups.length === 1 ? "person loses a place and is" : "people lose their places and are"} told by mail.`}
            </p>
          }
          button="Cancel this time"
          action={`/admin/shifts/${id}/cancellation`}
        />
      </Details>
    </>
  );
}
