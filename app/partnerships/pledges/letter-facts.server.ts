import type { District } from "~/districts/district";
import { getDistrict } from "~/districts/get-district.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { needTextIn } from "../needs/need";
import { findShift, type ShiftWithSignups } from "../shifts/shift.db.server";
import { findNeeded, type Needed } from "./needed.db.server";
import { findPledge, listEvents } from "./pledge.db.server";
import type { LetterFacts } from "./pledge-letter";
import type { ToldMail } from "./pledge-mail.db.server";
import type { Pledge } from "./pledge-row";
import { type PledgeWords, pledgeWords } from "./words/catalogue";

export type LetterMaterial = {
  pledge: Pledge;
  district: District;
  words: PledgeWords;
  facts: LetterFacts;
};

/** What a mail tells of, read at the moment of sending; null where there is nothing to tell any more. */
export async function loadLetter(caller: Caller, claim: ToldMail): Promise<LetterMaterial | null> {
  return transaction(caller, async (scope) => {
    const pledge = await findPledge(scope, claim.pledgeId);
    if (!pledge || pledge.email === "") return null;
    if (claim.kind === "confirmation" && pledge.state !== "unconfirmed") return null;
    const needed = pledge.needId ? await findNeeded(scope, pledge.needId) : null;
    const shift = await shiftOf(scope, claim);
    if (shift === "off") return null;
    const district = await getDistrict(scope);
    const words = pledgeWords(pledge.language, district.language);
    const amount = await amountOf(scope, claim, pledge);
    const facts = factsOf({ claim, pledge, needed, shift, district, words, amount });
    return { pledge, district, words, facts };
  });
}

/** Nobody is reminded of what they cancelled meanwhile, nor told of a place they have left. */
async function shiftOf(
  scope: Scope,
  { kind, about, pledgeId }: ToldMail,
): Promise<ShiftWithSignups | null | "off"> {
  if (kind !== "reminder" && kind !== "moved_up" && kind !== "shift_cancelled") return null;
  const shift = await findShift(scope, about.split(":")[0] ?? "");
  if (!shift) return "off";
  const own = shift.signups.find((signup) => signup.pledgeId === pledgeId);
  if (kind === "shift_cancelled") return shift;
  return shift.cancelledAt === null && own?.state === "signed_up" ? shift : "off";
}

/** What this acceptance was of; of thanks, what has arrived in all. */
async function amountOf(scope: Scope, { kind, about }: ToldMail, pledge: Pledge) {
  if (kind === "thanks") return pledge.delivered;
  if (kind !== "accepted") return pledge.offered;
  const events = await listEvents(scope, pledge.id);
  return events.find(({ number }) => String(number) === about)?.amount ?? pledge.accepted;
}

type Material = Omit<LetterMaterial, "facts"> & {
  claim: ToldMail;
  needed: Needed | null;
  shift: ShiftWithSignups | null;
  amount: number;
};

function factsOf({ claim, pledge, needed, shift, district, words, amount }: Material): LetterFacts {
  const { kind, number, scheduledFor } = pledge;
  const text = needed && needTextIn(needed, words.lang);
  const unit = text?.unit ?? pledge.unit;
  const said = (value: number) => words.amount(kind, value, unit);
  return {
    ...{ district: district.name, number, words: claim.words, isVolunteer: kind === "volunteer" },
    // What somebody typed of an offer for no need yet is in no mail before they confirmed it.
    title: text?.title ?? words.t(`kind.${kind}`),
    amount: said(amount),
    progress: needed && {
      delivered: said(needed.delivered),
      asked: said(needed.amount),
      isMet: needed.delivered >= needed.amount,
    },
    day: scheduledFor ? words.day(scheduledFor) : "",
    time: shift ? words.span(shift, district.timezone) : "",
    place: shift?.where ?? "",
  };
}
