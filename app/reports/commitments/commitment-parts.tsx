import { SingleMailNote } from "~/campaigns/single-mail/single-mail-note";
import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { commitmentWords } from "../../../emails/commitment-words";
import type { Threshold } from "./commitment";
import type { LoadedCommitment } from "./load-commitment.server";

interface NotePartProps {
  commitment: LoadedCommitment["commitment"];
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>> | null;
}

/** How it stands, and what shows it: added to the history, of which nothing is removed. */
export function NotePart({ commitment, errors, values }: NotePartProps) {
  const { state, dueOn } = commitment;
  const known: Record<string, string> = values ?? { state, dueOn: dueOn ?? "" };
  const field = (name: string) => ({ name, defaultValue: known[name], error: errors[name] });
  return (
    <Part id="note" title="Note how it stands" noPrint>
      <form method="post" className="form">
        <RadioField
          {...field("state")}
          label="How it stands"
          options={[
            { value: "planned", label: "Planned: nothing has begun." },
            { value: "under_way", label: "Under way." },
            { value: "done", label: "Done, with something that shows it." },
            { value: "changed", label: "Changed: it is done otherwise, later or not at all." },
          ]}
        />
        <TextArea
          {...field("note")}
          label="What shows it, or why it changes"
          hint="Everybody reads it, and it stays."
          rows={3}
          maxLength={2000}
          dir="auto"
        />
        <TextField
          {...field("link")}
          label="A link that shows it"
          labelNote="(optional)"
          type="url"
        />
        <TextField
          {...field("dueOn")}
          label="By when now"
          hint="Counts only where it changes. Empty: no day any more. The first day stays readable."
          type="date"
          short
        />
        <Button>Add it to the history</Button>
      </form>
    </Part>
  );
}

const words = commitmentWords("en").standings;

export function HistoryPart({ history }: Pick<LoadedCommitment, "history">) {
  if (history.length === 0) {
    return (
      <Part id="history" title="History">
        <p>Nothing has been noted since it was promised.</p>
      </Part>
    );
  }
  return (
    <Part id="history" title="History">
      <Entries
        entries={history.map(({ id, kind, state, actor, at, note, link, moved }) => ({
          key: id,
          title: kind === "owner" ? "Given to somebody else" : state && words[state],
          text: [at, actor, moved === "" ? "no day any more" : moved && `now by ${moved}`]
            .filter(Boolean)
            .join(", "),
          body: (
            <>
              {note && <p dir="auto">{note}</p>}
              {link && (
                <p>
                  <a href={link} rel="nofollow noreferrer" className="as-address">
                    {link}
                  </a>
                </p>
              )}
            </>
          ),
        }))}
      />
    </Part>
  );
}

interface OwnerPartProps {
  id: string;
  ownerId: string | null;
  owners: LoadedCommitment["owners"];
}

export function OwnerPart({ id, ownerId, owners }: OwnerPartProps) {
  return (
    <Part id="owner" title="Give it to somebody else" noPrint>
      <form method="post" action={`/admin/commitments/${id}/owner`} className="form">
        <SelectField
          name="ownerId"
          label="Colleague"
          hint="Whoever sees to it is reminded by mail."
          blank="Nobody of the staff here"
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={ownerId ?? ""}
        />
        <TextField
          name="ownerName"
          label="As people read it"
          labelNote="(optional)"
          maxLength={200}
          dir="auto"
        />
        <Button look="quiet">Give it</Button>
      </form>
    </Part>
  );
}

const thresholdWords: Record<Threshold, string> = {
  soon: "Two weeks before",
  due: "On the day",
  late: "A week after",
};

interface DueMailsPartProps {
  commitmentId: string;
  mails: LoadedCommitment["dueMails"];
  mayDecide: boolean;
}

/** Whether its owner was reminded; what nobody can tell of, a person decides. */
export function DueMailsPart({ commitmentId, mails, mayDecide }: DueMailsPartProps) {
  if (mails.length === 0) return null;
  const base = (id: string) => `/admin/commitments/${commitmentId}/reminders/${id}`;
  return (
    <Part id="reminders" title="Reminders to whoever sees to it">
      <Entries
        entries={mails.map(({ id, threshold, state, reply, name, settled }) => ({
          key: id,
          title: `${thresholdWords[threshold]}, to ${name}`,
          side: settled,
          ...(reply && state === "unknown" ? { text: reply } : {}),
          body: <SingleMailNote state={state} base={mayDecide ? base(id) : null} />,
        }))}
      />
    </Part>
  );
}
