import type { District } from "~/districts/district";
import { renderMail } from "../../../emails/render-mail";
import type { CampaignContent } from "../campaign";
import { type Mailing, writtenLanguages } from "./mailing";

/** A mailing in every language it is written in. */
export async function renderMailing(
  district: Pick<District, "name" | "contact">,
  { kind, texts }: Pick<Mailing, "kind" | "texts">,
): Promise<CampaignContent> {
  const office = { phone: district.contact || null, address: null };
  const about = { isDigest: kind === "digest", hasFeedback: kind === "report" };
  const rendered = writtenLanguages(texts).map(async (language) => {
    const text = texts[language] ?? { subject: "", body: "" };
    const props = { district: district.name, ...text, ...about, office };
    return [language, await renderMail("announcement", props, language)] as const;
  });
  return { mails: Object.fromEntries(await Promise.all(rendered)), audiences: {} };
}
