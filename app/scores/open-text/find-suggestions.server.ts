import { type Caller, transaction } from "~/platform/scope.server";
import { englishNames } from "./english.server";
import { fold, tokensOf } from "./fold";
import { listNamesLike } from "./known-name.db.server";
import { knownNames } from "./names";
import { type Suggestion, suggestRedactions } from "./redaction";
import { languageOf } from "./text-language";

/** What to take out of a text: by its shapes, by the names the district knows, and by English grammar. */
export async function findSuggestions(caller: Caller, text: string): Promise<Suggestion[]> {
  const known = await transaction(caller, (scope) => listNamesLike(scope, text, wordsOf(text)));
  const language = languageOf(text);
  const guessed = language === "en" || language === null ? await englishNames(text) : [];
  return suggestRedactions(text, knownNames(known), guessed);
}

/** The words of a text as a name may stand among them: also without a possessive or a joined small word. */
function wordsOf(text: string): string[] {
  const words = tokensOf(text).map(({ word }) => fold(word));
  const bare = words.map((word) => word.replace(/'s$/, ""));
  const unjoined = words.map((word) => word.replace(/^[وفبلك](?=\p{Script=Arabic}{3})/u, ""));
  return [...new Set([...words, ...bare, ...unjoined])];
}
