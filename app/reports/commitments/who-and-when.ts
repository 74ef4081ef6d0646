import { mailWords } from "../../../emails/messages";

/** "R. Okafor, by March 31, 2027" in a language; a name keeps its own direction among the words. */
export function whoAndWhen(language: string, owner: string, by: string): string {
  const name = owner ? `\u2068${owner}\u2069` : null;
  return mailWords(language).by(name, by || null);
}
