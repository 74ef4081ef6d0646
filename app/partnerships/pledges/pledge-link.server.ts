import type { District } from "~/districts/district";
import { getDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { publicCaller } from "~/platform/system-caller.server";
import { leaveAllShifts } from "../shifts/sign-up.server";
import { changePledge } from "./change-pledge.server";
import { findNeeded, type Needed } from "./needed.db.server";
import { deleteUnconfirmed, findPledge } from "./pledge.db.server";
import { findPledgeByToken } from "./pledge-doors.db.server";
import type { Pledge } from "./pledge-row";
import { type PledgeWords, pledgeWords } from "./words/catalogue";

export type PledgeLink = { caller: Caller; id: string };

/** The offer of a mailed link, or 404. */
export async function requirePledgeLink(services: Services, token: string): Promise<PledgeLink> {
  const found = /^[\w-]{22}$/.test(token) && (await findPledgeByToken(services.database, token));
  if (!found) notFound("There is no such offer. It may be deleted, or the link may be cut off.");
  return { caller: publicCaller(services.database, found.districtId), id: found.id };
}

export type OpenedLink = {
  pledge: Pledge;
  needed: Needed | null;
  district: District;
  words: PledgeWords;
};

export async function openPledgeLink(
  { caller, id }: PledgeLink,
  request: Request,
): Promise<OpenedLink> {
  return transaction(caller, async (scope) => {
    const pledge = await findPledge(scope, id);
    if (!pledge) notFound();
    const district = await getDistrict(scope);
    const needed = pledge.needId ? await findNeeded(scope, pledge.needId) : null;
    const asked = new URL(request.url).searchParams.get("lang");
    const words = pledgeWords(asked, pledge.language, district.language);
    return { pledge, needed, district, words };
  });
}

/** Its sender says that it is theirs; from then on the district sees it. Twice is once. */
export async function confirmOffer({ caller, id }: PledgeLink, now: Date): Promise<void> {
  await changePledge(caller, id, { kind: "confirmed" }, now);
}

/** Somebody else sent it with this address: nobody ever sees it. */
export async function disownOffer({ caller, id }: PledgeLink): Promise<boolean> {
  return transaction(caller, (scope) => deleteUnconfirmed(scope, id));
}

/** Its sender takes back what has not arrived; the times they had chosen are free again. */
export async function withdrawOffer(
  { caller, id }: PledgeLink,
  reason: string,
  now: Date,
): Promise<boolean> {
  const event = { kind: "withdrawn", note: reason } as const;
  const done = await changePledge(caller, id, event, now, (scope) =>
    leaveAllShifts(scope, id, now),
  );
  return done.ok;
}
