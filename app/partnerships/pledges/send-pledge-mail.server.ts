import {
  lookAtSingleMails,
  type SendingSingle,
  type SingleMails,
} from "~/campaigns/single-mail/send-single.server";
import { namedWaiting, type WaitingMails } from "~/campaigns/single-mail/single-mail";
import { compileMail, composeMail, type OutgoingMail } from "~/mail/message";
import { type Scope, transaction } from "~/platform/scope.server";
import { mailLanguage } from "../../../emails/messages";
import { renderMail } from "../../../emails/render-mail";
import { type LetterMaterial, loadLetter } from "./letter-facts.server";
import { pledgeToken } from "./make-pledge.server";
import { letterOf } from "./pledge-letter";
import { PLEDGE_MAILS, type PledgeMailKind } from "./pledge-mail";
import { findMail, numberPledges } from "./pledge-mail.db.server";

/** Mails to whoever gives. */
export const pledgeMails: SingleMails = {
  ledger: PLEDGE_MAILS,
  read: async (caller, { id }, sending) => {
    const told = await transaction(caller, (scope) => findMail(scope, id));
    const material = told && (await loadLetter(caller, told));
    return material && (() => compose({ id, kind: told.kind }, material, sending));
  },
};

async function compose(
  { id, kind }: { id: string; kind: PledgeMailKind },
  { pledge, district, words, facts }: LetterMaterial,
  { services, sender }: SendingSingle,
): Promise<OutgoingMail> {
  const { subject, lead, paragraphs, open } = letterOf(kind, facts, words);
  const props = {
    ...{ district: district.name, office: { phone: district.contact || null, address: null } },
    // Whatever was typed comes in as a value, never as a template.
    ...{ lead: "{{lead}}", ending: [], open },
  };
  const rendered = await renderMail("inquiry", props, words.lang);
  const url = `${services.env.APP_URL}/g/${pledgeToken(services, pledge.id)}?lang=${words.lang}`;
  return composeMail(
    compileMail(rendered),
    sender,
    {
      ...{ kind: "personal", deliveryId: id, language: mailLanguage(words.lang) },
      to: { name: kind === "confirmation" ? "" : pledge.name, address: pledge.email },
      values: { subject, lead, url, paragraphs: paragraphs.map((text) => ({ text })) },
    },
    services.clock(),
  );
}

/** Offers with mails that are not through. */
export async function waitingPledgeMails(scope: Scope): Promise<WaitingMails> {
  const mails = await lookAtSingleMails(scope, PLEDGE_MAILS);
  const pledges = await numberPledges(
    scope,
    mails.open.map(({ about }) => about),
  );
  return namedWaiting(
    mails,
    pledges.map(({ id, number }) => ({
      ...{ about: id, href: `/admin/pledges/${id}#mails`, title: `Offer no. ${number}` },
    })),
  );
}
