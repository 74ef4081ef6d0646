import { audienceName } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { dayWords } from "../touches/today";
import type { Gap } from "./gaps";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const whom = (audience: string) => audienceName(audience).toLowerCase();

/** A gap as a sentence: what was not done, and nothing about why or what came of it. */
export function gapWords(gap: Gap): string {
  switch (gap.kind) {
    case "late":
      return gap.cases === 1
        ? "One inquiry is past your promise."
        : `${gap.cases} inquiries are past your promise.`;
    case "audience":
      return gap.days === null
        ? `No touch to ${whom(gap.audience)} in the last year.`
        : `No touch to ${whom(gap.audience)} for ${gap.days} days.`;
    case "language": {
      const name = languageInEnglish(gap.language);
      const group = capital(`${name}-speaking ${whom(gap.audience)}`);
      return `${group} got ${gap.inOwn} of ${gap.mailings} mails in ${name}.`;
    }
    case "report_back":
      return `${capital(whom(gap.audience))}: asked ${timesWords(gap.asked)} since ${dayWords(gap.since)}, and nothing was reported back.`;
    case "school":
      return `Nothing for ${gap.school} alone in ${gap.days} days.`;
  }
}

const timesWords = (count: number) => (count === 1 ? "once" : `${count} times`);
