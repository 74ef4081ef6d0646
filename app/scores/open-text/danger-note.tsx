import { Note } from "~/ui/parts/note";
import type { DangerKind } from "./danger-words";

export const dangerWords: Record<DangerKind, string> = {
  self_harm: "harm to oneself",
  abuse: "abuse",
  weapon: "a weapon",
  threat: "a threat",
};

/** Why a text stands on the list of what to handle first. */
export function dangerReason(kinds: readonly DangerKind[]): string {
  if (kinds.length === 0) return "Put here by somebody who read it";
  const words = kinds.map((kind) => dangerWords[kind]);
  return `Has words that may mean ${new Intl.ListFormat("en", { type: "disjunction" }).format(words)}`;
}

/** What a district should do about a text that may speak of danger, and what nobody can do. */
export function DangerNote({ isConfidential }: { isConfidential: boolean }) {
  return (
    <Note look="heed" title={{ id: "danger-steps", text: "What to do, today" }}>
      <ol>
        <li>Read the whole text. If somebody’s life may be at risk now, call 911 (or 988).</li>
        <li>
          If it names a person, a place or a time, act on that by your district’s threat-assessment
          and suicide-prevention procedures: tell the principal and the counselor named there.
        </li>
        <li>
          If it speaks of abuse of a child, school staff must report it to child protective services
          in every US state. The report is yours to make; Full Circle makes none.
        </li>
        <li>Then note here who was told and what was done. Leave out the text’s own words.</li>
      </ol>
      <p>
        <strong>Full Circle cannot tell you who wrote it.</strong> The text left its answers when
        the wave closed, with nothing but the audience.{" "}
        {isConfidential
          ? "Only a backup of the database made before that may still tell; ask the authorities whether they require it."
          : "The answers were never kept with the link that opened the form; only a backup or a log of the time before they were shuffled may tell."}
      </p>
    </Note>
  );
}
