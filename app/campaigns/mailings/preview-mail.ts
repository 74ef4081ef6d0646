import { headerText } from "~/mail/mailbox";
import type { RenderedMail } from "~/mail/message";
import { compileTemplate, escapeHtml, fillTemplate, type Values } from "~/mail/template";

const asItIs = (text: string) => text;

/** A rendered mail as somebody would read it, its placeholders filled. */
export function previewMail({ subject, text, html }: RenderedMail, values: Values): RenderedMail {
  const fill = (source: string, value: (text: string) => string) =>
    fillTemplate(compileTemplate(source, { literal: asItIs, value }), values);
  return {
    subject: fill(subject, headerText),
    text: fill(text, asItIs),
    html: fill(html, escapeHtml),
  };
}

/** A mail as somebody reads it, and the one that it is filled in from. */
export type ShownMail = RenderedMail & { language: string; template: RenderedMail };

/** Mails by language as somebody would read them, the district's own language first. */
export function showMails(
  mails: Readonly<Record<string, RenderedMail>>,
  own: string,
  valuesIn: (language: string) => Values,
): ShownMail[] {
  const rank = ({ language }: ShownMail) => (language === own ? 0 : 1);
  return Object.entries(mails)
    .map(([language, mail]) => ({
      ...previewMail(mail, valuesIn(language)),
      ...{ language, template: mail },
    }))
    .sort((a, b) => rank(a) - rank(b));
}
