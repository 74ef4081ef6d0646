import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { Details } from "~/ui/parts/details";
import { Facts } from "~/ui/parts/facts";
import { optionsOf } from "../touches/touch-words";
import { closeWords } from "./inquiry-words";

type CaseFactsProps = Record<
  | "channel"
  | "name"
  | "email"
  | "phone"
  | "audience"
  | "school"
  | "language"
  | "received"
  | "satisfaction"
  | "satisfactionNote",
  string
> & { due: string | null };

/** Who asks, how they are reached, and by when they have an answer. */
export function CaseFacts(props: CaseFactsProps) {
  const { channel, name, email, phone, audience, school, language, received, due } = props;
  const { satisfaction, satisfactionNote } = props;
  const facts = [
    { term: "Answer due", value: due },
    { term: "Came in", value: `${received}, ${channel.toLowerCase()}` },
    { term: "From", value: [name, email, phone].filter(Boolean).join(", ") || "Nobody named" },
    { term: "As", value: audience },
    { term: "About", value: school },
    { term: "Wrote in", value: language },
    {
      term: "Did it help?",
      value: satisfactionNote ? `${satisfaction}: “${satisfactionNote}”` : satisfaction,
    },
  ];
  return <Facts facts={facts.filter(({ value }) => value)} />;
}

type CaseStepsProps = {
  id: string;
  ownerId: string | null;
  owners: readonly { value: string; label: string }[];
  isOver: boolean;
  mayErase: boolean;
};

/** Whose it is, notes among staff, and closing without an answer. */
export function CaseSteps({ id, ownerId, owners, isOver, mayErase }: CaseStepsProps) {
  const base = `/admin/inquiries/${id}`;
  return (
    <>
      <form method="post" action={`${base}/owner`} className="filter">
        <SelectField
          name="owner"
          label="Who answers"
          blank="Nobody yet"
          options={owners}
          defaultValue={ownerId ?? ""}
        />
        <Button look="quiet">Hand over</Button>
      </form>
      <Details summary="Add a note among staff">
        <form method="post" action={`${base}/notes`} className="form">
          <TextArea name="body" label="Note" hint="Nobody outside sees it." rows={3} />
          <Button look="quiet">Keep the note</Button>
        </form>
      </Details>
      {!isOver && (
        <Details summary="Close it without an answer">
          <form method="post" action={`${base}/closing`} className="form">
            <SelectField
              name="reason"
              label="Why"
              options={optionsOf(closeWords)}
              defaultValue="no_answer_needed"
            />
            <Button look="quiet">Close it</Button>
          </form>
        </Details>
      )}
      {mayErase && (
        <p className="row">
          <a href={`${base}/erasure`}>Erase it on request of who asked</a>
        </p>
      )}
    </>
  );
}
