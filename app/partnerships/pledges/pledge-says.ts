import { needTextIn } from "../needs/need";
import type { Needed } from "./needed.db.server";
import type { Pledge } from "./pledge-row";
import type { PledgeWords } from "./words/catalogue";

type Said = { pledge: Pledge; needed: Needed | null; words: PledgeWords };

/** What it is counted in, in the reader's language. */
export const unitOf = ({ pledge, needed, words }: Said) =>
  needed ? needTextIn(needed, words.lang).unit : pledge.unit;

/** Where an offer stands, as a sentence to whoever made it. */
export function saysOf(said: Said): string {
  const { pledge, words } = said;
  return words.t(`state.${pledge.state}`, {
    amount: words.amount(pledge.kind, pledge.accepted, unitOf(said)),
    day: pledge.scheduledFor ? words.day(pledge.scheduledFor) : "",
    reason: pledge.reason,
  });
}
