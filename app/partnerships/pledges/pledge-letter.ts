import type { PledgeMailKind } from "./pledge-mail";
import { CONFIRM_DAYS } from "./pledge-mail";
import type { PledgeWords } from "./words/catalogue";

/** What a mail has to tell, in the language of whoever reads it. Amounts and times are in words already. */
export type LetterFacts = {
  district: string;
  number: number;
  /** Of the need, or of what was offered for none yet. */
  title: string;
  /** What the mail is about: accepted, or delivered in all. */
  amount: string;
  /** Of the need, where there is one. */
  progress: { delivered: string; asked: string; isMet: boolean } | null;
  isVolunteer: boolean;
  day: string;
  time: string;
  place: string;
  /** What staff wrote in their own words. */
  words: string;
};

export type PledgeLetter = {
  subject: string;
  lead: string;
  paragraphs: string[];
  open: string;
};

/** The words of a mail to somebody who offers. */
export function letterOf(
  kind: PledgeMailKind,
  facts: LetterFacts,
  { t, number }: Pick<PledgeWords, "t" | "number">,
): PledgeLetter {
  const { district, title, amount, day, time } = facts;
  const values = { district, title, amount, day, time, number: number(facts.number) };
  const said = facts.words.split(/\n+/).filter((line) => line.trim() !== "");
  const place = facts.place ? [t("mail.place", { place: facts.place })] : [];
  const about = t("mail.for", values);
  const open = t("mail.open");
  switch (kind) {
    case "confirmation":
      return {
        ...{ subject: t("mail.confirm_subject"), lead: t("mail.confirm") },
        paragraphs: [t("mail.confirm_text", values), t("mail.confirm_not", { days: CONFIRM_DAYS })],
        open: t("mail.confirm_open"),
      };
    case "accepted": {
      const times = facts.isVolunteer ? [t("mail.accepted_times")] : [];
      const paragraphs = [about, ...said, ...times];
      return {
        ...{ subject: t("mail.accepted_subject", values), lead: t("mail.accepted", values) },
        ...{ paragraphs, open },
      };
    }
    case "scheduled":
      return {
        ...{ subject: t("mail.scheduled_subject", values), lead: t("mail.scheduled", values) },
        ...{ paragraphs: [about, ...said], open },
      };
    case "declined":
      return {
        ...{ subject: t("mail.declined_subject", values), lead: t("mail.declined", values) },
        ...{ paragraphs: [about, ...said], open },
      };
    case "moved_up":
    case "shift_cancelled":
    case "reminder":
      return {
        ...{ subject: t(`mail.${kind}_subject`, values), lead: t(`mail.${kind}`) },
        paragraphs: [
          t(`mail.${kind}_text`, values),
          ...(kind === "shift_cancelled" ? [] : place),
          about,
        ],
        open,
      };
    case "thanks": {
      const { progress } = facts;
      const met = progress?.isMet ? [t("mail.met")] : [];
      const far = progress
        ? [t("mail.progress", { title, delivered: progress.delivered, amount: progress.asked })]
        : [];
      return {
        ...{ subject: t("mail.thanks_subject", values), lead: t("mail.thanks", values) },
        ...{ paragraphs: [...said, ...far, ...met], open },
      };
    }
    case "proof":
      return {
        ...{ subject: t("mail.proof_subject", values), lead: t("mail.proof") },
        ...{ paragraphs: [...said, about], open },
      };
  }
}
