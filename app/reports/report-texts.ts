import { escapeMarkdown, withoutPlaceholders } from "~/campaigns/mailings/escape-markdown";
import {
  LONGEST_BODY,
  LONGEST_SUBJECT,
  type MailingText,
  type MailingTexts,
} from "~/campaigns/mailings/mailing";
import { commitmentWords } from "../../emails/commitment-words";
import { mailLanguages, mailWords } from "../../emails/messages";
import { whoAndWhen } from "./commitments/who-and-when";
import type { InLanguage } from "./in-language";
import type { ReadReport } from "./report";
import { reportWords } from "./report-words";

export type ToldReport = {
  /** What it is on, where it has no title in a language. */
  subject: string;
  /** Its public page. */
  url: string;
  readIn: (language: string) => ReadReport;
};

/**
 * A published report as a mailing, in each language of our mails, ready to be edited. A mail says what the report has in
 * its language; what is not translated is read on the page, where its own language is told.
 */
export function reportTexts(report: ToldReport): MailingTexts {
  return Object.fromEntries(mailLanguages.map((language) => [language, textIn(report, language)]));
}

function textIn({ subject, url, readIn }: ToldReport, language: string): MailingText {
  const words = mailWords(language);
  const { title, heard, willDo, willNotDo, next } = readIn(language);
  const isOwn = ({ lang }: InLanguage<unknown>) => baseOf(lang) === baseOf(language);
  const own = <T>(said: InLanguage<T[]>): T[] => (isOwn(said) ? said.text : []);
  const promises = willDo
    .filter(({ what }) => isOwn(what))
    .map(({ what, owner, by }) => noted(what.text, whoAndWhen(language, owner, by)));
  const declined = own(willNotDo).map(({ text, reason }) => noted(text, reason ?? ""));
  const link = `[${reportWords(language).words.report}](${url}?lang=${language})`;
  const parts = [
    ...listed(words.heard, own(heard)),
    ...listed(words.willDo, promises),
    ...listed(words.willNotDo, declined),
    ...listed(commitmentWords(language).next, own(next)),
  ];
  const whole = [words.reportPreview, ...parts, link].join("\n\n");
  const line = isOwn(title) ? title.text : words.reportSubject(subject);
  return {
    subject: withoutPlaceholders(line).slice(0, LONGEST_SUBJECT),
    body: whole.length > LONGEST_BODY ? [words.reportPreview, link].join("\n\n") : whole,
  };
}

const baseOf = (tag: string) => tag.split("-")[0];
const noted = (text: string, note: string) => (note ? `${text} (${note})` : text);

function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`## ${title}`, items.map((item) => `- ${escapeMarkdown(item)}`).join("\n")];
}
