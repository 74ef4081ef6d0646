import { Note } from "~/ui/parts/note";

/** There is a text in this browser that was never saved. */
export function KeptNote({ take, leave }: { take: () => void; leave: () => void }) {
  return (
    <Note look="heed">
      <p>You typed here before, and it was not saved. It is still in this browser.</p>
      <div className="row">
        <button type="button" className="button quiet small" onClick={take}>
          Bring it back
        </button>
        <button type="button" className="button quiet small" onClick={leave}>
          Throw it away
        </button>
      </div>
    </Note>
  );
}
