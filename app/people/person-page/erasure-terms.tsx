import type { Traces } from "../erase-person.db.server";

const many = (count: number, one: string, several: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : several}`;

/** What an erasure takes and what it cannot reach; it never says whether somebody answered. */
export function ErasureTerms({ traces }: { traces: Traces }) {
  const { linkedWaves, unlinkedWaves, changes, comments, sharing, inquiries, touches, partners } =
    traces;
  return (
    <div className="stack">
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
        {inquiries > 0 && (
          <li>
            What they wrote in {many(inquiries, "inquiry", "inquiries")} and what they were
            answered, with name, address and telephone. A mail that waits is not sent.
          </li>
        )}
        {touches > 0 && (
          <li>
            Their name and address in {many(touches, "entry", "entries")} of the outreach log.
          </li>
        )}
        {partners > 0 && (
          <li>
            That they speak for {many(partners, "partner", "partners")}, and how to reach them
            there.
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
        {inquiries > 0 && (
          <li>That their inquiries came in and how they were handled, as numbers.</li>
        )}
        <li>
          Open texts of closed waves, what others wrote of them, mails that were sent, files that
          wait to be imported (a month at most), and backups made before.
        </li>
      </ul>
      <Unclear inquiries={traces.unclear} />
    </div>
  );
}

/** For a person to judge: erasing the wrong one would take it from somebody else. */
function Unclear({ inquiries }: { inquiries: Traces["unclear"] }) {
  if (inquiries.length === 0) return null;
  return (
    <>
      <p>
        These stay too, since they came from an address, a telephone or a name that others have.
        Look at each, and erase it on its own page if it is theirs:
      </p>
      <ul>
        {inquiries.map(({ id, number }) => (
          <li key={id}>
            <a href={`/admin/inquiries/${id}`}>Inquiry {number}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
