import { Note } from "~/ui/parts/note";

export type Progress = { asked: string; tables: readonly string[]; reason: string | null };

/** How far the draft that somebody asked for has come; a page of its own would be too much. */
export function ReleaseProgress({ asked, tables, reason }: Progress) {
  if (reason !== null) {
    return (
      <Note look="stop">
        <p>
          The draft asked for {asked} was not built: {reason}
        </p>
      </Note>
    );
  }
  const doing =
    tables.length === 0
      ? "The answers are being counted."
      : `What would give a small group away is being searched in these tables: ${tables.map((name) => name.replaceAll("_", " ")).join(", ")}. Tables that cannot be made safe within a minute are left out.`;
  return (
    <Note look="heed">
      <p role="status">
        A draft asked for {asked} is being built. {doing} <a href="?">Refresh</a>
      </p>
    </Note>
  );
}
