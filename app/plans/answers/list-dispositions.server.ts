import { type Caller, transaction } from "~/platform/scope.server";
import { excerptOf } from "./answer";
import {
  listAnsweredComments,
  listPersonsComments,
  type OwnComment,
  type Writer,
} from "./outcome.db.server";

export type { OwnComment } from "./outcome.db.server";

type Said = { text: string; reason: string };

/** Which comments changed the plan of a version, and which were declined with a reason; at most `most` of each. */
export async function listDispositions(
  caller: Caller,
  versionId: string,
  most: number,
): Promise<{ adopted: Said[]; declined: Said[] }> {
  const found = await transaction(caller, (scope) => listAnsweredComments(scope, versionId));
  const of = (dispositions: readonly string[]) =>
    found
      .filter(({ disposition }) => dispositions.includes(disposition))
      .slice(0, most)
      .map(({ text, reason }) => ({ text: excerptOf(text), reason: excerptOf(reason) }));
  return { adopted: of(["adopted", "partly"]), declined: of(["declined"]) };
}

/** What somebody of the directory wrote on plans, and what became of it. Theirs alone to see. */
export async function listOwnComments(caller: Caller, writer: Writer): Promise<OwnComment[]> {
  const found = await transaction(caller, (scope) => listPersonsComments(scope, writer));
  return found.map(({ text, ...comment }) => ({ ...comment, text: excerptOf(text) }));
}
