import type { Staff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { audienceWords } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { formatDay, formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { isOverdue } from "./inquiry";
import { listMessages, listOwners } from "./inquiry.db.server";
import type { Inquiry, InquiryMessage } from "./inquiry-row";
import { channelWords, closeWords, EMPTIED, satisfactionWords, stateWords } from "./inquiry-words";
import { templateText } from "./template";
import { listTemplates } from "./template.db.server";

export type ShownMessage = ReturnType<typeof shownMessage>;

/** Everything the page of a case shows; `template` names words that its answer begins with. */
export async function loadCase(staff: Staff, inquiry: Inquiry, template: string | null) {
  const { messages, owners, templates } = await transaction(staff, async (scope) => ({
    messages: await listMessages(scope, inquiry.id),
    owners: await listOwners(scope),
    templates: await listTemplates(scope),
  }));
  const schools = await listSchools(staff);
  const { timezone } = staff.session;
  const chosen = templates.find(({ id }) => id === template);
  return {
    ...factsOf(inquiry, schools, timezone),
    isLate: isOverdue(inquiry, staff.services.clock()),
    owners: owners.map(({ id, name }) => ({ value: id, label: name })),
    templates: templates.map(({ id, name }) => ({ id, name })),
    beginning: chosen ? templateText(chosen.texts, inquiry.language) : "",
    messages: messages.map((message) => shownMessage(message, timezone)),
  };
}

function factsOf(inquiry: Inquiry, schools: readonly { id: string; name: string }[], zone: string) {
  const { id, number, subject, channel, name, email, phone, ownerId, closeReason } = inquiry;
  const reason = closeReason ? `: ${closeWords[closeReason].toLowerCase()}` : "";
  return {
    ...{ id, number, name, email, phone, ownerId },
    subject: subject || EMPTIED,
    emptied: inquiry.emptiedAt && formatDay(inquiry.emptiedAt, zone),
    lang: "en",
    writtenIn: inquiry.language,
    isOver: inquiry.state === "closed",
    state: `${stateWords[inquiry.state]}${reason}`,
    channel: channelWords[channel],
    language: languageInEnglish(inquiry.language),
    audience: inquiry.audience ? audienceWords[inquiry.audience] : "Not known",
    school: schools.find((school) => school.id === inquiry.schoolId)?.name ?? "No one school",
    received: formatMoment(inquiry.receivedAt, zone),
    due: inquiry.state === "waiting" ? formatMoment(inquiry.dueAt, zone) : null,
    satisfaction: satisfactionOf(inquiry),
    satisfactionNote: inquiry.satisfactionNote,
  };
}

function satisfactionOf({ satisfaction, askedAt }: Inquiry): string {
  if (satisfaction) return satisfactionWords[satisfaction];
  return askedAt ? "Asked, not said yet" : "Not asked yet";
}

function shownMessage(message: InquiryMessage, timezone: string) {
  const { id, kind, body, author, state, medium } = message;
  return { id, kind, body, author, state, medium, at: formatMoment(message.at, timezone) };
}
