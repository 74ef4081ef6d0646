import { audienceNames } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import type { InvitationChoice } from "../invitations/invitation-choice";

/** Whom a planned invitation is for: "Only Families, at North School, reading Somali." */
export function choiceWords(choice: InvitationChoice, schools: ReadonlyMap<string, string>) {
  if (!choice) return "";
  const names = choice.schools.map((id) => schools.get(id) ?? "no one school");
  const parts = [
    `Only ${audienceNames(choice.audiences)}`,
    ...(names.length > 0 ? [`at ${names.join(", ")}`] : []),
    ...(choice.languages.length > 0
      ? [`reading ${choice.languages.map(languageInEnglish).join(", ")}`]
      : []),
  ];
  return `${parts.join("; ")}.`;
}
