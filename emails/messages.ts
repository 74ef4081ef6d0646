import { ar } from "./messages.ar";
import { en } from "./messages.en";
import { es } from "./messages.es";
import { pt } from "./messages.pt";
import { so } from "./messages.so";
import { vi } from "./messages.vi";
import { zhHans } from "./messages.zh-hans";

/** The fixed words of all mails in one language. Dates, titles and names come in already written. */
export type MailWords = {
  isThisReal: (contact: string | null) => string;
  whyYouGetIt: string;
  stop: string;
  orCode: string;
  greeting: (name: string) => string;
  intro: (minutes: number) => string;
  answer: string;
  inMinutes: (minutes: number, closes: string) => string;
  openUntil: (closes: string) => string;
  confidential: (threshold: number) => Lead;
  anonymous: (threshold: number) => Lead;
  hearBack: (reportBy: string | null) => Lead;
  why: (audience: string, school: string | null) => string;
  reminder: (heading: string) => string;
  reminderLead: (closes: string) => string;
  reportSubject: (survey: string) => string;
  reportLead: (survey: string) => string;
  reportPreview: string;
  yourGroup: (audience: string) => string;
  audiences: { [audience: string]: string };
  awareness: string;
  buyIn: string;
  scoreWords: (score: ScoreWords) => string;
  notShown: (construct: string) => string;
  heard: string;
  willDo: string;
  willNotDo: string;
  by: (who: string | null, when: string | null) => string;
  allResults: string;
  ownAnswers: string;
  signIn: string;
  signInSubject: (site: string) => string;
  signInLead: (site: string, minutes: number) => string;
  signInCode: string;
  signInNotYou: string;
  code: (code: string) => string;
  codeTitle: string;
  codeLead: (minutes: number) => string;
  codeNotYou: string;
  confirmSubject: (plan: string) => string;
  confirmTitle: string;
  confirmLead: (plan: string, days: number) => string;
  confirmAgreeLead: (plan: string) => string;
  confirmOpen: string;
  confirmNotYou: string;
  welcome: (site: string) => string;
  welcomeLead: (site: string, role: string) => string;
  setUpLead: (site: string) => string;
  setUp: string;
  linkUntil: (until: string) => string;
  roles: { [role: string]: string };
};

/** A bold sentence and what follows it. */
export type Lead = { lead: string; rest: string };

/** A score as it may be shown: `bound` where it is coded near 0 or 100, no interval without a roster. */
export type ShownScore = {
  mean: number;
  bound?: "at_least" | "at_most";
  interval: { low: number; high: number } | null;
  n: number;
};

type ScoreWords = ShownScore & { construct: string; audience: string };

const catalogues = { en, es, ar, vi, "zh-Hans": zhHans, so, pt } satisfies {
  [tag: string]: MailWords;
};

export type MailLanguage = keyof typeof catalogues;

export const mailLanguages = Object.keys(catalogues) as MailLanguage[];

/** The language mails can be written in for this tag: itself, one with its base, else English. */
export function mailLanguage(tag: string): MailLanguage {
  const base = (one: string) => one.split("-", 1)[0];
  return (
    mailLanguages.find((one) => one === tag) ??
    mailLanguages.find((one) => base(one) === base(tag)) ??
    "en"
  );
}

export function mailWords(tag: string): MailWords {
  return catalogues[mailLanguage(tag)];
}
