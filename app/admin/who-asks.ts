import { browserLanguage } from "~/responses/messages/browser-language";
import { directionOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { ERROR_WORDS } from "./error-words/catalogue";

const forStaff = /^\/(?:$|(?:admin|login|outbox|set-up)(?:\/|$))/;
const personalLink = /^\/[sfpigu]\//;

/**
 * In which language an address is answered that no page stands at: the address's own, then the browser's (its
 * `Accept-Language`, where that is known). Staff's pages are in English.
 */
export function whoAsks(at: { pathname: string; search: string }, accepted: string | null) {
  const offered = Object.keys(ERROR_WORDS);
  const asked = new URLSearchParams(at.search).get("lang");
  const preferred = browserLanguage(accepted, offered) ?? "en";
  const lang = forStaff.test(at.pathname) ? "en" : pickLanguage(asked, offered, preferred);
  return { lang, dir: directionOf(lang), isLink: personalLink.test(at.pathname) };
}
