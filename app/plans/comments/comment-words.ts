import { formatDay } from "~/platform/dates";
import { localeOf } from "~/responses/messages/languages";
import { type PlanWords, planWords } from "../messages";
import { readShownAs } from "./comment";

/** The words of a page with comments, and how it says days and people. */
export type CommentWords = PlanWords & {
  day: (at: string | Date) => string;
  who: (shownAs: string) => string;
};

export function commentWords(lang: string, timezone: string): CommentWords {
  const words = planWords(lang);
  return {
    ...words,
    day: (at) => formatDay(new Date(at), timezone, localeOf(lang)),
    who: (shownAs) => {
      const shown = readShownAs(shownAs);
      return shown.kind === "name" ? shown.name : words.t(`role.${shown.audience}`);
    },
  };
}
