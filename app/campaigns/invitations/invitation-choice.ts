import type { AskedWave } from "../asked-wave.db.server";
import type { Asked } from "../asking";
import type { AudienceFilter } from "../mailings/mailing";

/** Whom an invitation is for; null is everybody on the list. */
export type InvitationChoice = AudienceFilter | null;

/** Whether somebody is asked now. The school is the one they are asked about; none and no languages chosen mean all. */
export function isChosen(
  { audience, schoolId, language }: Pick<Asked, "audience" | "schoolId" | "language">,
  choice: InvitationChoice,
): boolean {
  if (!choice) return true;
  const { audiences, schools, languages } = choice;
  return (
    audiences.some((one) => one === audience) &&
    (schools.length === 0 || schools.includes(schoolId ?? "none")) &&
    (languages.length === 0 || languages.includes(language))
  );
}

/** An anonymous wave asks whole audiences: a part of one would stand apart, whatever its answers say. */
export function mayChoose(choice: InvitationChoice, mode: AskedWave["mode"]): boolean {
  if (choice === null || mode === "confidential") return true;
  return choice.schools.length + choice.languages.length === 0;
}
