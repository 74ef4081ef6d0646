import { Button } from "~/ui/fields/button";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import type { NeedKind } from "../needs/amount";
import type { StaffPledge } from "./load-staff-pledge.server";
import type { StaffAct } from "./staff-acts";

/** What staff typed that did not go through. */
export type TypedAct = {
  act: StaffAct;
  errors: Record<string, string>;
  values: Record<string, string>;
};

type ActFormProps = {
  view: StaffPledge;
  act: StaffAct;
  first: boolean;
  typed?: TypedAct | undefined;
};

const titles: Record<StaffAct, string> = {
  accepted: "Accept it, all or in part",
  declined: "Decline it",
  board_accepted: "The board accepted it",
  scheduled: "Agree on a day",
  delivered: "Something has arrived",
  corrected: "Take a delivery back that was noted by mistake",
  released: "Some of it will not come",
  raised: "They offer more",
  withdrawn: "They take it back",
  thanked: "Say thank you",
};

const buttons: Record<StaffAct, string> = {
  accepted: "Accept",
  declined: "Decline",
  board_accepted: "Note the day",
  scheduled: "Keep the day",
  delivered: "Note what arrived",
  corrected: "Take it back",
  released: "Free the rest",
  raised: "Raise the offer",
  withdrawn: "Note that they take it back",
  thanked: "Thank them",
};

const unitHint: Record<NeedKind, string> = {
  financial: "In dollars.",
  material: "In pieces.",
  volunteer: "In hours, such as 2 or 1:30.",
};

/** One thing that can happen to an offer. The likeliest is open, the others are one press away. */
export function ActForm({ view, act, first, typed }: ActFormProps) {
  const own = typed?.act === act ? typed : undefined;
  const form = (
    <form method="post" action={`/admin/pledges/${view.pledge.id}/events/${act}`} className="form">
      <Fields view={view} act={act} typed={own} />
      <Button look={first ? "main" : act === "declined" || act === "withdrawn" ? "stop" : "quiet"}>
        {buttons[act]}
      </Button>
    </form>
  );
  if (first) {
    return (
      <div className="stack">
        <h3>{titles[act]}</h3>
        {form}
      </div>
    );
  }
  return (
    <Details summary={titles[act]} open={own !== undefined}>
      {form}
    </Details>
  );
}

function Fields({ view, act, typed }: Omit<ActFormProps, "first">) {
  const { pledge, amounts, inputs } = view;
  const mails = pledge.email !== "";
  const id = (name: string) => `f-${act}-${name}`;
  const field = (name: string, value?: string) => ({
    ...{ name, id: id(name), error: typed?.errors[name] },
    defaultValue: typed?.values[name] ?? value,
  });
  const amount = (label: string, hint: string, value?: string) => (
    <TextField
      {...field("amount", value)}
      label={label}
      hint={`${unitHint[pledge.kind]} ${hint}`}
      short
    />
  );
  const words = (label: string) => (
    <TextArea
      {...field("words")}
      label={label}
      hint={
        mails
          ? `It stands in the mail they get, in ${pledge.language}.`
          : "They left no mail address: tell them yourself."
      }
      rows={3}
      dir="auto"
    />
  );
  const note = (hint: string) => (
    <TextArea {...field("note")} label="Why" hint={hint} rows={3} dir="auto" />
  );
  switch (act) {
    case "accepted":
      return (
        <>
          {amount(
            "How much you accept",
            `At most ${amounts.notAccepted}; ${amounts.open} of the need is open.`,
            inputs.accepted,
          )}
          {words("What they should know")}
        </>
      );
    case "delivered":
      return amount("How much has arrived", `${amounts.rest} is still to come.`, inputs.rest);
    case "corrected":
      return amount("How much has not arrived", `${amounts.delivered} is noted.`);
    case "released":
      return (
        <>
          {amount("How much will not come", "It is open again for others.", inputs.rest)}
          {note("Only staff read it.")}
        </>
      );
    case "raised":
      return amount("How much more", `${amounts.offered} is offered now.`);
    case "board_accepted":
      return <TextField {...field("day")} type="date" label="Day of the board’s decision" />;
    case "scheduled":
      return (
        <>
          <TextField {...field("day")} type="date" label="Day" />
          {words("What they should know")}
        </>
      );
    case "declined":
      return note(
        mails ? "They read it, on their page and in a mail." : "They read it on their page.",
      );
    case "withdrawn":
      return note("What has arrived stays; the rest is open again.");
    case "thanked":
      return words("Your thanks");
  }
}
