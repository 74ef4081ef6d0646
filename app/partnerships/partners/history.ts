import { formatAmount, NEED_KINDS } from "../needs/amount";
import { needTextIn, needTextsSchema } from "../needs/need";

type Pledge = {
  number: number;
  kind: string;
  unit: string;
  state: string;
  offered: number;
  delivered: number;
  texts: unknown;
  language: string | null;
};

/** "No. 12: 60 laptops for “Spare laptops”, 40 of them arrived (accepted)". */
export function pledgeSentence(pledge: Pledge): string {
  const kind = NEED_KINDS.find((known) => known === pledge.kind) ?? "material";
  const texts = needTextsSchema.safeParse(pledge.texts);
  const need =
    texts.success && pledge.language
      ? needTextIn({ texts: texts.data, language: pledge.language }, "en")
      : null;
  const unit = need?.unit ?? pledge.unit;
  const spell = (amount: number) => formatAmount(kind, amount, { language: "en", unit });
  const aim = need ? ` for “${need.title}”` : ", for no need in particular";
  const came = pledge.delivered > 0 ? `, ${spell(pledge.delivered)} arrived` : "";
  return `No. ${pledge.number}: ${spell(pledge.offered)}${aim}${came} (${pledge.state})`;
}

const ACTS: Readonly<Record<string, string>> = {
  "partner.add": "Noted as a partner",
  "partner.import": "Brought in from a file",
  "partner.change": "Changed",
  "partner.leave": "Left the district",
  "partner.return": "Came back",
  "partner.contact.add": "A contact was added",
  "partner.contact.remove": "A contact was taken away",
  "partner.resource.add": "A resource was added",
  "partner.resource.remove": "A resource was taken away",
  "partner.agreement.add": "An agreement was added",
  "partner.agreement.remove": "An agreement was taken away",
  "partner.invite": "Invited to review the plan",
};

/** What staff did, in words; what has none shows as it is recorded. */
export const actSentence = (action: string) => ACTS[action] ?? action;
