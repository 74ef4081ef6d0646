import { directionOf } from "~/responses/messages/languages";
import { readerLanguage } from "~/responses/messages/reader-language";

const forStaff = /^\/(?:$|(?:admin|login|outbox|set-up)(?:\/|$))/;
const personalLink = /^\/[sfpigu]\//;

/** In which language an address is answered that no page stands at: staff's pages are in English. */
export function whoAsks(request: Request) {
  const { pathname } = new URL(request.url);
  const lang = forStaff.test(pathname) ? "en" : readerLanguage(request);
  return { lang, dir: directionOf(lang), isLink: personalLink.test(pathname) };
}

export type WhoAsks = ReturnType<typeof whoAsks>;
