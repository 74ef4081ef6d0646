import type { PlannedMail } from "~/campaigns/addressee";
import type { CampaignContent } from "~/campaigns/campaign";
import { sharedMailLanguage } from "~/campaigns/mail-language";
import { startMailing } from "~/campaigns/start-campaign.server";
import type { District } from "~/districts/district";
import type { Scope } from "~/platform/scope.server";
import { mailLanguages } from "../../../emails/messages";
import { planWords } from "../../../emails/plan-words";
import { renderMail } from "../../../emails/render-mail";
import type { AnswerForm } from "./answer";
import { excerptOf } from "./answer";
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
  const byAddress = new Map<string, ToldRow[]>();
  for (const row of told)
    byAddress.set(row.addressId, [...(byAddress.get(row.addressId) ?? []), row]);
  if (byAddress.size === 0) return 0;
  const mails = [...byAddress.values()].map((rows) => planMail(rows, district.language, said));
  const { recipients } = await startMailing(scope, { kind: "answer", content }, mails);
  return recipients;
}

function planMail(rows: readonly ToldRow[], fallback: string, said: Said): PlannedMail {
  const [first] = rows as [ToldRow];
  const tags = rows.map(({ language }) => language);
  const language = sharedMailLanguage(tags, mailLanguages, fallback);
  const comments = new Map(rows.map(({ commentId, text }) => [commentId, excerptOf(text)]));
  const { decided } = planWords(language);
  return {
    ...{ addressId: first.addressId, email: first.email, language },
    state: first.closed === null ? "queued" : "skipped",
    reply: first.closed,
    commenterIds: [...new Set(rows.map(({ commenterId }) => commenterId))],
    values: {
      decision: decided(said.disposition, said.adopted?.version ?? null),
      reason: said.reason,
      comments: [...comments].map(([id, excerpt]) => ({
        ...{ excerpt, commentUrl: `${said.address}/${id}` },
      })),
    },
  };
}
