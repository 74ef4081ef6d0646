import { type Caller, transaction } from "~/platform/scope.server";
import { needTextIn } from "../needs/need";
import { listNeeded } from "./needed.db.server";
import { listPledgesOf } from "./pledge.db.server";
import { saysOf } from "./pledge-says";
import { pledgeWords } from "./words/catalogue";

/** An offer of the reader's own, and the need it is for. */
export type OwnPledge = { id: string; needId: string | null; title: string; says: string };

/** The confirmed offers from an address and what became of each, in words; for its owner alone. */
export async function listOwnPledges(
  caller: Caller,
  emailKey: string,
  lang: string,
): Promise<OwnPledge[]> {
  return transaction(caller, async (scope) => {
    const pledges = await listPledgesOf(scope, emailKey);
    const needs = await listNeeded(
      scope,
      pledges.flatMap(({ needId }) => needId ?? []),
    );
    const words = pledgeWords(lang);
    return pledges.map((pledge) => {
      const needed = needs.get(pledge.needId ?? "") ?? null;
      const title = needed
        ? words.t("page.for", { title: needTextIn(needed, words.lang).title })
        : words.t("page.general");
      return {
        id: pledge.id,
        needId: needed?.id ?? null,
        title,
        says: saysOf({ pledge, needed, words }),
      };
    });
  });
}
