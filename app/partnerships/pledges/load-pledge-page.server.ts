import { transaction } from "~/platform/scope.server";
import { needTextIn } from "../needs/need";
import { listShifts } from "../shifts/shift.db.server";
import { type ShownShift, shownShift } from "../shifts/shown-shifts";
import { mayChooseTimes } from "../shifts/sign-up.server";
import { findPaymentUrl } from "./needed.db.server";
import { restOf } from "./pledge";
import { type OpenedLink, openPledgeLink, type PledgeLink } from "./pledge-link.server";
import { saysOf, unitOf } from "./pledge-says";

/** What the owner of an offer sees of it. */
export async function loadPledgePage(link: PledgeLink, request: Request, now: Date) {
  const opened = await openPledgeLink(link, request);
  const { pledge, needed, district, words } = opened;
  const { lang, dir, t } = words;
  const isChoosing = pledge.kind === "volunteer" && mayChooseTimes(pledge.state);
  const { shifts, paymentUrl } = await transaction(link.caller, async (scope) => ({
    shifts: isChoosing && pledge.needId ? await listShifts(scope, pledge.needId) : [],
    paymentUrl: pledge.needId ? await findPaymentUrl(scope, pledge.needId) : null,
  }));
  const view = { pledgeId: pledge.id, now, timezone: district.timezone, words };
  const isHanded = pledge.kind === "financial" && restOf(pledge) > 0;
  return {
    ...{ lang, dir, district: district.name, contact: district.contact },
    title: t("page.title", { number: words.number(pledge.number) }),
    about: needed ? t("page.for", { title: needTextIn(needed, lang).title }) : t("page.general"),
    needHref: needed && `/d/${district.slug}/needs/${needed.id}?lang=${lang}`,
    state: pledge.state,
    says: saysOf(opened),
    isBoard: pledge.boardRequired && !pledge.boardAcceptedOn && pledge.state === "offered",
    isErased: pledge.erasedAt !== null,
    amounts: amountsOf(opened),
    shownAs: pledge.publicName,
    paymentUrl: isHanded ? paymentUrl : null,
    mayWithdraw: ["offered", "accepted", "scheduled"].includes(pledge.state),
    hasReceipt: pledge.delivered > 0,
    times: timesOf(
      opened,
      shifts.map((shift) => shownShift(shift, view)),
    ),
  };
}

export type PledgePage = Awaited<ReturnType<typeof loadPledgePage>>;

function amountsOf(opened: OpenedLink): { term: string; value: string }[] {
  const { pledge, words } = opened;
  const { t } = words;
  const said = (value: number) => words.amount(pledge.kind, value, unitOf(opened));
  const later = pledge.accepted > 0;
  return [
    { term: t("page.offered"), value: said(pledge.offered) },
    ...(later
      ? [
          { term: t("page.accepted"), value: said(pledge.accepted) },
          { term: t("page.delivered"), value: said(pledge.delivered) },
          { term: t("page.rest"), value: said(restOf(pledge)) },
        ]
      : []),
  ];
}

type Times = { is: "none" | "wait" | "choose"; shifts: ShownShift[] };

/** Times are chosen once the offer is accepted; before that the page says so. */
function timesOf({ pledge, needed }: OpenedLink, shifts: ShownShift[]): Times {
  if (pledge.kind !== "volunteer" || needed === null) return { is: "none", shifts: [] };
  if (pledge.state === "offered") return { is: "wait", shifts: [] };
  return mayChooseTimes(pledge.state) ? { is: "choose", shifts } : { is: "none", shifts: [] };
}
