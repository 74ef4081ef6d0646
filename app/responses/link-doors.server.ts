import type { Database } from "~/platform/database.server";
import { together } from "~/platform/together";
import {
  findLinks,
  type LinkState,
  type Submission,
  type Submitted,
  submitResponses,
} from "./invitation.db.server";

/** The two statements that everybody who answers needs; under load they share round trips and commits. */
export type LinkDoors = {
  find: (tokenHash: Buffer) => Promise<LinkState | null>;
  submit: (submission: Submission) => Promise<Submitted>;
};

export function createLinkDoors(database: Database): LinkDoors {
  return {
    find: together((tokenHashes) => findLinks(database, tokenHashes)),
    submit: together((submissions) => submitResponses(database, submissions)),
  };
}
