import {
  decideSingleMail,
  lookAtSingleMails,
  type SendingSingle,
  type SingleMails,
} from "~/campaigns/single-mail/send-single.server";
import {
  type Decision,
  namedWaiting,
  type WaitingMails,
} from "~/campaigns/single-mail/single-mail";
import { getDistrict } from "~/districts/get-district.server";
import { compileMail, composeMail, type OutgoingMail } from "~/mail/message";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { renderMail } from "../../../emails/render-mail";
import { DUE_MAILS } from "./commitment";
import { type DueLetter, getDueLetter, namePromises } from "./due-mail.db.server";
import { dayIn } from "./read-commitment.server";

/** Reminders to those who see to promises. */
export const dueMails: SingleMails = {
  ledger: DUE_MAILS,
  read: async (caller, { id }, sending) => {
    const letter = await transaction(caller, (scope) => getDueLetter(scope, id));
    return letter.isOver ? null : () => compose(caller, id, letter, sending);
  },
};

async function compose(
  caller: Caller,
  id: string,
  letter: DueLetter,
  { services, sender }: SendingSingle,
): Promise<OutgoingMail> {
  const { name, contact } = await getDistrict(caller);
  const mail = await renderMail(
    "commitment-due",
    {
      ...{ district: name, office: { phone: contact || null, address: null } },
      ...{ threshold: letter.threshold, due: dayIn("en", letter.dueOn) },
      url: `${services.env.APP_URL}/admin/commitments/${letter.commitmentId}`,
    },
    "en",
  );
  const addressed = {
    ...{ kind: "personal" as const, deliveryId: id, language: "en" },
    to: { name: letter.name, address: letter.email },
    values: { what: letter.what },
  };
  return composeMail(compileMail(mail), sender, addressed, services.clock());
}

/** A person says of a reminder that may have arrived: it did, or send it again. False where that is not open. */
export async function decideDueMail(
  caller: Caller,
  mail: { id: string; about: string },
  decision: { state: Decision; now: Date },
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await decideSingleMail(scope, DUE_MAILS, mail, decision))) return false;
    const { state } = decision;
    await recordAudit(scope, "commitment.mail", `commitment:${mail.about}`, {
      ...{ mailId: mail.id, state },
    });
    return true;
  });
}

/** Promises with reminders that are not through. */
export async function waitingDueMails(scope: Scope): Promise<WaitingMails> {
  const mails = await lookAtSingleMails(scope, DUE_MAILS);
  const promises = await namePromises(
    scope,
    mails.open.map(({ about }) => about),
  );
  return namedWaiting(
    mails,
    promises.map(({ id, what }) => ({
      ...{ about: id, href: `/admin/commitments/${id}#reminders`, title: what },
    })),
  );
}
