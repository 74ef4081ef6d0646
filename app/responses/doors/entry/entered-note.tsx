import { Note } from "~/ui/parts/note";
import { ENTERED_WORDS, type Entered } from "./entered-words";

/** What became of the form before. */
export function EnteredNote({ entered }: { entered: Entered | null }) {
  if (entered === null) return null;
  const { title, text } = ENTERED_WORDS[entered];
  const isHeld = entered === "cannot" || entered === "over";
  return (
    <Note look={isHeld ? "stop" : undefined} title={{ id: "entered", text: title }}>
      <p>{text}</p>
    </Note>
  );
}
