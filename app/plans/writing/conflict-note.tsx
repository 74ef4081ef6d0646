import { Note } from "~/ui/parts/note";
import type { Current } from "./post-text";

interface ConflictNoteProps {
  current: Current;
  isLive: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody else saved first: their text beside one's own, and nothing is lost until a person decides. */
export function ConflictNote({ current, isLive, keepMine, takeTheirs }: ConflictNoteProps) {
  return (
    <Note
      look="heed"
      title={{ id: "conflict", text: "Somebody else saved this section meanwhile" }}
    >
      <p>
        Your text is in the form below, not saved. This is what they saved; take over by hand what
        you need. {!isLive && "Save then replaces theirs with yours."}
      </p>
      <label htmlFor="their-text">Their text: {current.heading}</label>
      <textarea
        id="their-text"
        className="input"
        rows={10}
        readOnly
        dir="auto"
        value={current.body}
      />
      {isLive && (
        <div className="row">
          <button type="button" className="button quiet small" onClick={keepMine}>
            Save mine instead of theirs
          </button>
          <button type="button" className="button quiet small" onClick={takeTheirs}>
            Drop mine, go on with theirs
          </button>
        </div>
      )}
    </Note>
  );
}
