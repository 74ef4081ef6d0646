import { Note } from "~/ui/parts/note";
import type { KeptWork } from "../kept-draft";
import type { SavedWork } from "../post-draft";
import { plural } from "../words";
import { Press } from "./typed-field";

interface KeptNoteProps {
  work: KeptWork;
  /** Somebody has saved the survey since. */
  isOlder: boolean;
  take: () => void;
  leave: () => void;
}

/** There is work in this browser that was never saved. */
export function KeptNote({ work, isOlder, take, leave }: KeptNoteProps) {
  return (
    <Note look="heed" title={{ id: "kept", text: `Work from ${work.at} was not saved` }}>
      <p>
        It is still in this browser. Putting it back is a step that you can undo.
        {isOlder &&
          " The survey was saved by somebody since: putting your work back takes the place of that."}
      </p>
      <div className="row">
        <Press onPress={take}>Put it back</Press>
        <Press onPress={leave}>Throw it away</Press>
      </div>
    </Note>
  );
}

interface ConflictNoteProps {
  current: SavedWork;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody else saved first; nothing is lost until a person decides, and then it can be undone. */
export function ConflictNote({ current, keepMine, takeTheirs }: ConflictNoteProps) {
  const questions = current.draft.sections.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Note look="heed" title={{ id: "conflict", text: "Somebody else saved this survey meanwhile" }}>
      <p>
        Theirs was saved at {current.at} and has {plural(current.draft.sections.length, "section")}{" "}
        with {plural(questions, "question")}. Your work is below, not saved.
      </p>
      <div className="row">
        <Press onPress={keepMine}>Keep mine instead of theirs</Press>
        <Press onPress={takeTheirs}>Take theirs; undo brings mine back</Press>
      </div>
    </Note>
  );
}
