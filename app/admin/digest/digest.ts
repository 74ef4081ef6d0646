import { escapeMarkdown } from "~/campaigns/mailings/escape-markdown";
import type { MailingTexts } from "~/campaigns/mailings/mailing";
import { formatDay } from "~/platform/dates";
import { localeOf } from "../../../emails/languages";
import type { DigestWords } from "./digest-words";

/** A title in each language it has, and in one it surely has. */
export type Titled = { titles: Readonly<Record<string, string>>; title: string };

/** What a district made public since its last digest. */
export type DigestFacts = {
  since: Date;
  results: (Titled & { slug: string })[];
  reports: (Titled & { slug: string })[];
  plans: (Titled & { slug: string; version: number; commentsCloseAt: Date | null })[];
  /** Comments that got an official answer, by plan. */
  answers: (Titled & { slug: string; count: number })[];
  /** Surveys that can be answered now. */
  open: (Titled & { closesAt: Date })[];
};

export type DigestDistrict = { name: string; slug: string; timezone: string };

export function isEmpty({ results, reports, plans, answers, open }: DigestFacts): boolean {
  return [results, reports, plans, answers, open].every((list) => list.length === 0);
}

/** A digest in every language there are words in, ready to be edited. */
export function composeDigest(
  facts: DigestFacts,
  district: DigestDistrict,
  appUrl: string,
  words: Readonly<Record<string, DigestWords>>,
): MailingTexts {
  const texts = Object.entries(words).map(([language, said]) => {
    const parts = partsOf(facts, { language, said, district, appUrl });
    const lead = said.lead(
      district.name,
      formatDay(facts.since, district.timezone, localeOf(language)),
    );
    return [
      language,
      { subject: said.subject(district.name), body: [lead, ...parts].join("\n\n") },
    ];
  });
  return Object.fromEntries(texts);
}

type Setting = { language: string; said: DigestWords; district: DigestDistrict; appUrl: string };

function partsOf(facts: DigestFacts, setting: Setting): string[] {
  const { language, said, district, appUrl } = setting;
  const day = (date: Date) => formatDay(date, district.timezone, localeOf(language));
  const named = (one: Titled) => escapeMarkdown(one.titles[language] ?? one.title);
  const link = (words: string, path: string) =>
    `[${words}](${appUrl}/d/${district.slug}/${path}?lang=${language})`;
  const count = new Intl.NumberFormat(localeOf(language));
  const plans = facts.plans.map((plan) => {
    const name = link(said.version(named(plan), count.format(plan.version)), `plans/${plan.slug}`);
    return plan.commentsCloseAt
      ? `${name}. ${said.commentsUntil(day(plan.commentsCloseAt))}`
      : name;
  });
  const answers = facts.answers.map(
    (one) => `${link(named(one), `plans/${one.slug}`)}: ${said.answered(count.format(one.count))}`,
  );
  const open = facts.open.map((wave) => `${named(wave)}: ${said.openUntil(day(wave.closesAt))}`);
  return [
    ...listed(
      said.reports,
      facts.reports.map((one) => link(named(one), `reports/${one.slug}`)),
    ),
    ...listed(
      said.results,
      facts.results.map((one) => link(named(one), `results/${one.slug}`)),
    ),
    ...listed(said.plans, plans),
    ...listed(said.answers, answers),
    ...listed(said.surveys, open),
    ...(open.length > 0 ? [said.byMail] : []),
  ];
}

function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`## ${title}`, items.map((item) => `- ${item}`).join("\n")];
}
