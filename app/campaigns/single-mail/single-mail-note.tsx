import { Button } from "~/ui/fields/button";
import { Tag } from "~/ui/parts/tag";
import { type SingleMailState, singleMailTags, singleMailWords } from "./single-mail";

interface SingleMailNoteProps {
  state: SingleMailState;
  /** Where its decisions are posted; null for whoever may not decide. */
  base: string | null;
}

/** What became of a mail; what nobody can tell of, a person decides. */
export function SingleMailNote({ state, base }: SingleMailNoteProps) {
  if (state !== "unknown" && state !== "failed") {
    return <p className="hint">{singleMailWords[state]}</p>;
  }
  return (
    <div className="row">
      <p>
        <Tag look="heed">{singleMailTags[state]}</Tag> {singleMailWords[state]}
      </p>
      {base && (
        <form method="post" action={`${base}/repetition`}>
          <Button look="quiet" small>
            Send it again
          </Button>
        </form>
      )}
      {base && state === "unknown" && (
        <form method="post" action={`${base}/settlement`}>
          <Button look="quiet" small>
            It arrived
          </Button>
        </form>
      )}
    </div>
  );
}
