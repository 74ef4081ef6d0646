import { groupMails } from "~/campaigns/addressee";
import type { CampaignContent } from "~/campaigns/campaign";
import { startMailing } from "~/campaigns/start-campaign.server";
import type { District } from "~/districts/district";
import type { Scope } from "~/platform/scope.server";
import { mailLanguages } from "../../../emails/messages";
import { planWords } from "../../../emails/plan-words";
import { renderMail } from "../../../emails/render-mail";
import { type AnswerForm, excerptOf } from "./answer";
import type { ToldRow } from "./answer.db.server";

/** The mail that tells people of an answer, once per language; what differs comes with each delivery. */
export async function renderAnswerMails(
  district: District,
  plan: { slug: string; title: string },
  author: string,
): Promise<CampaignContent> {
  const props = {
    ...{ district: district.name, plan: plan.title, author },
    office: { phone: district.contact || null, address: null },
  };
  const mails = mailLanguages.map(
    async (language) => [language, await renderMail("comment-answer", props, language)] as const,
  );
  return { mails: Object.fromEntries(await Promise.all(mails)), audiences: {} };
}

type Said = AnswerForm & { /** Where comments' pages are. */ address: string };

/** Queues one mail an address, with every comment concerned; gives how many that are. */
export async function mailAnswer(
  scope: Scope,
  district: Pick<District, "language">,
  content: CampaignContent,
  told: readonly ToldRow[],
  said: Said,
): Promise<number> {
  if (told.length === 0) return 0;
  const mails = groupMails(told, mailLanguages, district.language, (rows, language) => ({
    commenterIds: [...new Set(rows.map(({ commenterId }) => commenterId))],
    values: valuesOf(rows, language, said),
  }));
  const { recipients } = await startMailing(scope, { kind: "answer", content }, mails);
  return recipients;
}

function valuesOf(rows: readonly ToldRow[], language: string, said: Said) {
  const comments = new Map(rows.map(({ commentId, text }) => [commentId, excerptOf(text)]));
  return {
    decision: planWords(language).decided(said.disposition, said.adopted?.version ?? null),
    reason: said.reason,
    comments: [...comments].map(([id, excerpt]) => ({
      ...{ excerpt, commentUrl: `${said.address}/${id}` },
    })),
  };
}
