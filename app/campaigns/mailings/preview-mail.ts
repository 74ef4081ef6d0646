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
