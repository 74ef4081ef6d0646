import type { District } from "~/districts/district";
import {
  compileMail,
  composeMail,
  type Letter,
  type OutgoingMail,
  type RenderedMail,
  type Sender,
} from "~/mail/message";
import type { Services } from "~/platform/services.server";
import { mailLanguage } from "../../../emails/messages";
import { renderMail } from "../../../emails/render-mail";
import type { InquiryLetter } from "./inquiry-letter.db.server";
import { inquiryToken } from "./open-inquiry.server";
import { replyAddress } from "./reply-address";
import { type InquiryWords, inquiryWords } from "./words/catalogue";

/** The finished mail of a case: what it says in the language of who asked, and where an answer goes. */
export async function composeInquiryMail(
  claim: InquiryLetter,
  district: District,
  services: Services,
  sender: Sender,
): Promise<OutgoingMail> {
  const words = inquiryWords(claim.language, district.language);
  const base = services.env.INQUIRY_ADDRESS;
  const said =
    claim.kind === "receipt" ? receipt(claim, district, words) : answer(claim, district, words);
  const rendered = await renderLetter(said, district, words, base !== undefined);
  const url = `${services.env.APP_URL}/i/${inquiryToken(services, claim.inquiryId)}`;
  const address = base && replyAddress(base, claim.inquiryId, services.secrets.link);
  const letter: Letter = {
    ...{ kind: "personal", deliveryId: claim.id, language: mailLanguage(words.lang) },
    to: { name: claim.name, address: claim.email },
    values: {
      ...{ subject: said.subject, url: `${url}?lang=${words.lang}` },
      paragraphs: said.paragraphs.map((text) => ({ text })),
    },
    ...(claim.kind === "answer" ? { byPerson: { answers: claim.answers } } : {}),
  };
  const from = address ? { ...sender, replyTo: { name: district.name, address } } : sender;
  return composeMail(compileMail(rendered), from, letter, services.clock());
}

type Said = { subject: string; lead: string; paragraphs: string[]; ending: string[]; open: string };

/** What they wrote is not in it: nobody can make us mail their words to somebody else. */
function receipt(
  { number, dueAt }: InquiryLetter,
  district: District,
  { t, moment }: InquiryWords,
): Said {
  const due = moment(dueAt, district.timezone);
  return {
    subject: t("mail.receipt_subject", { number }),
    lead: t("mail.receipt", { district: district.name, due }),
    ...{ paragraphs: [], ending: [t("mail.more")], open: t("mail.more_open") },
  };
}

function answer(claim: InquiryLetter, district: District, { t }: InquiryWords): Said {
  const { subject, number, body, author, asks } = claim;
  return {
    subject: t("mail.answer_subject", { subject, number }),
    lead: t("mail.answer", { district: district.name }),
    paragraphs: [...body.split(/\n+/).filter(Boolean), t("mail.by", { name: author })],
    ending: [t(asks ? "mail.ask" : "mail.more")],
    open: t(asks ? "mail.ask_open" : "mail.more_open"),
  };
}

async function renderLetter(
  { lead, ending, open }: Said,
  { name, contact }: District,
  { t, lang }: InquiryWords,
  mayReply: boolean,
): Promise<RenderedMail> {
  const props = {
    ...{ district: name, office: { phone: contact || null, address: null }, lead, open },
    ending: mayReply ? [...ending, t("mail.reply")] : ending,
  };
  return renderMail("inquiry", props, lang);
}
