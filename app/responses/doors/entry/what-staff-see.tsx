import { Note } from "~/ui/parts/note";

/** What is true of answers on paper, for those who handle them. */
export function WhatStaffSee({ mode }: { mode: "confidential" | "anonymous" }) {
  return (
    <Note title={{ id: "seen", text: "What you see, and what is kept" }}>
      <ul>
        <li>
          Whoever types a form in reads it, beside a code that belongs to one person. Keep the
          sheets locked away, and destroy them when they are entered.
        </li>
        {mode === "anonymous" ? (
          <>
            <li>
              After the first entry the answers stand in the database beside the invitation until
              the second. Whoever runs the database could read whose they are until then, and logs
              and backups of that time could tell it later.
            </li>
            <li>
              The second entry stores them without the code and deletes the first in the same step.
              From then on it is as if they had been sent online.
            </li>
          </>
        ) : (
          <li>
            The answers are kept with the invitation, as those that are sent online: confidential,
            not anonymous.
          </li>
        )}
        <li>
          The record says that you entered a form, for which wave and when; not whose, and nothing
          of what it says. Nobody is told here who has answered.
        </li>
        <li>A form that was entered once counts as sent when the wave closes.</li>
      </ul>
    </Note>
  );
}
