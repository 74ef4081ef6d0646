import type { Traces } from "../erase-person.db.server";

const many = (count: number, one: string, several: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : several}`;

/** What an erasure takes and what it cannot reach; it never says whether somebody answered. */
export function ErasureTerms({ traces }: { traces: Traces }) {
  const { linkedWaves, unlinkedWaves, changes, comments, sharing } = traces;
  return (
    <>
      <p>This is lost:</p>
      <ul>
        <li>
          Their entry in the directory
          {changes > 0 ? ` and ${many(changes, "noted change", "noted changes")} of it` : ""}.
        </li>
        {linkedWaves > 0 && (
          <li>
            Their links in {many(linkedWaves, "wave", "waves")}, and what they answered there, if
            they did. The next build of results leaves it out; what is published stays.
          </li>
        )}
        {comments > 0 && (
          <li>
            The words of {many(comments, "comment", "comments")} on plans. A dated place and the
            replies stay.
          </li>
        )}
        <li>
          {sharing > 0
            ? `Their part in mails. The address stays, since ${many(sharing, "other has", "others have")} it.`
            : "Their mail address, also in the record of what was mailed."}
        </li>
      </ul>
      <p>This stays:</p>
      <ul>
        <li>
          That somebody was asked, as a number, and a mark that keeps later files from bringing them
          back. It names nobody.
        </li>
        {unlinkedWaves > 0 && (
          <li>
            What they may have answered in {many(unlinkedWaves, "wave", "waves")} without links:
            nobody can find it.
          </li>
        )}
        <li>Open texts of closed waves, and backups made before.</li>
      </ul>
    </>
  );
}
