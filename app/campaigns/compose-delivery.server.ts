import {
  type CompiledMail,
  compileMail,
  composeMail,
  type OutgoingMail,
  type Sender,
} from "~/mail/message";
import type { Clock } from "~/platform/clock";
import { whyAsked } from "../../emails/sentences";
import type { CampaignContent, CampaignKind } from "./campaign";
import type { AskedCommenter, AskedPerson, Claim, ToldPerson } from "./claim";
import {
  commenterToken,
  invitationCode,
  invitationToken,
  spellCode,
  unsubscribeUrl,
} from "./links.server";

export type ComposeSettings = { appUrl: string; secret: string; sender: Sender; clock: Clock };

/** Writes a campaign's mails: everything that is the same for all is encoded once, here. */
export function createComposer(
  kind: CampaignKind,
  content: CampaignContent,
  settings: ComposeSettings,
): (claim: Claim) => OutgoingMail {
  const compiled = new Map<string, CompiledMail>();
  for (const [language, mail] of Object.entries(content.mails)) {
    compiled.set(language, compileMail(mail));
  }
  const { appUrl, secret, sender, clock } = settings;
  return ({ id, email, language, addressId, people, values }) => {
    const mail = compiled.get(language);
    if (!mail) throw new Error(`The campaign has no mail in ${language}`);
    const letter = {
      kind: "mailing" as const,
      deliveryId: id,
      to: { address: email },
      language,
      unsubscribeUrl: unsubscribeUrl(appUrl, secret, addressId),
      values: {
        ...values,
        givenName: namesInWords(people, language),
        people: people.map((person) => itemOf(person, language)),
        feedback: people
          .filter((person) => "invitationId" in person)
          .map((person) => itemOf(person, language)),
      },
    };
    return composeMail(mail, sender, letter, clock());
  };

  function itemOf(person: AskedPerson | AskedCommenter | ToldPerson, language: string) {
    if ("personId" in person) {
      return { givenName: person.givenName, familyName: person.familyName };
    }
    if ("commenterId" in person) {
      const { commenterId, givenName, familyName } = person;
      return { givenName, familyName, url: `${appUrl}/p/${commenterToken(secret, commenterId)}` };
    }
    const { invitationId, generation, givenName, familyName, audience, school } = person;
    const token = invitationToken(secret, invitationId, generation);
    return {
      givenName,
      familyName,
      why: whyAsked(language, audience, school),
      url: `${appUrl}/${kind === "report" ? "f" : "s"}/${token}`,
      code: spellCode(invitationCode(secret, invitationId, generation)),
      ...content.audiences[language]?.[audience],
    };
  }
}

/** The given names of those who share a mail: "Ana and Ben". */
export function namesInWords(people: readonly { givenName: string }[], language: string): string {
  const names = people.map(({ givenName }) => givenName).filter((name) => name !== "");
  const [only = ""] = names;
  if (names.length < 2) return only;
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
