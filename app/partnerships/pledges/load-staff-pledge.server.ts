import { requireId } from "~/auth/require-id.server";
import type { Staff } from "~/auth/require-staff.server";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { languageName } from "~/responses/messages/languages";
import { amountInput, formatAmount } from "../needs/amount";
import { needTextIn } from "../needs/need";
import { dayWords } from "../needs/need-words";
import { openOfNeeded } from "./change-pledge.server";
import { findNeeded, listNeeded, type Needed } from "./needed.db.server";
import { acceptableOf, restOf } from "./pledge";
import { findPledge, listEvents } from "./pledge.db.server";
import { listMails } from "./pledge-mail.db.server";
import { type KeptEvent, type Pledge, sumsOf } from "./pledge-row";
import { eventWords } from "./pledge-words";
import { actsFor } from "./staff-acts";
import {
  findCheck,
  findPartnerFlags,
  listNeedIds,
  listPartnerChoices,
  listStaffNames,
} from "./staff-pledge.db.server";

/** The offer of an address, if it is theirs to look after and its sender confirmed it; else 404. */
export async function requirePledge(staff: Staff, text: string): Promise<Pledge> {
  const id = requireId(text);
  const pledge = await transaction(staff, (scope) => findPledge(scope, id));
  if (!pledge || pledge.state === "unconfirmed") notFound("There is no such offer.");
  return pledge;
}

export type StaffPledge = Awaited<ReturnType<typeof loadStaffPledge>>;

/** Everything the page of an offer shows. */
export async function loadStaffPledge(staff: Staff, pledge: Pledge) {
  const found = await transaction(staff, async (scope) => ({
    needed: pledge.needId ? await findNeeded(scope, pledge.needId) : null,
    partner: pledge.partnerId ? await findPartnerFlags(scope, pledge.partnerId) : null,
    partners: await listPartnerChoices(scope),
    history: await listEvents(scope, pledge.id),
    mails: await listMails(scope, pledge.id),
    names: await listStaffNames(scope),
    check: staff.may("volunteer.check") ? await findCheck(scope, pledge.id) : null,
    needs: pledge.needId
      ? new Map<string, Needed>()
      : await listNeeded(scope, await listNeedIds(scope, pledge.kind)),
  }));
  const { needed, history, names, mails, needs } = found;
  const { timezone } = staff.session;
  const unit = needed ? needTextIn(needed, "en").unit : pledge.unit;
  const said = (amount: number) => formatAmount(pledge.kind, amount, { language: "en", unit });
  const open = needed ? openOfNeeded(needed) : 0;
  return {
    pledge: shownPledge(pledge, timezone),
    need: needed && { id: needed.id, title: needTextIn(needed, "en").title, state: needed.state },
    partner: found.partner,
    partners: found.partners.map(({ id, name }) => ({ value: id, label: name })),
    needs: [...needs.values()].map((need) => ({
      ...{ value: need.id, label: needTextIn(need, "en").title },
    })),
    amounts: {
      ...{ offered: said(pledge.offered), accepted: said(pledge.accepted), open: said(open) },
      ...{ delivered: said(pledge.delivered), rest: said(restOf(pledge)) },
      ...{ released: said(pledge.released), notAccepted: said(pledge.offered - pledge.accepted) },
    },
    inputs: {
      accepted: inputOf(pledge, acceptableOf(sumsOf(pledge), open)),
      rest: inputOf(pledge, restOf(pledge)),
    },
    isMore: needed !== null && pledge.state === "offered" && pledge.offered > open,
    acts: actsFor(sumsOf(pledge)),
    history: history.map((event) => shownEvent(event, said, names, timezone)),
    mails: mails.map((mail) => ({ ...mail, createdAt: formatMoment(mail.createdAt, timezone) })),
    check: found.check && { ...found.check, checkedOn: dayWords(dayOf(found.check.checkedOn)) },
    mayCheck: staff.may("volunteer.check") && pledge.kind === "volunteer",
    mayErase: staff.may("person.erase") && pledge.erasedAt === null,
  };
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const inputOf = ({ kind }: Pledge, amount: number) => (amount > 0 ? amountInput(kind, amount) : "");

function shownPledge(pledge: Pledge, timezone: string) {
  const { createdAt, erasedAt, scheduledFor, boardAcceptedOn, language, ...rest } = pledge;
  return {
    ...rest,
    lang: language,
    language: languageName(language),
    isErased: erasedAt !== null,
    createdAt: formatMoment(createdAt, timezone),
    scheduledFor: scheduledFor && dayWords(scheduledFor),
    boardAcceptedOn: boardAcceptedOn && dayWords(boardAcceptedOn),
  };
}

function shownEvent(
  { number, kind, amount, on, note, actor, at }: KeptEvent,
  said: (amount: number) => string,
  names: ReadonlyMap<string, string>,
  timezone: string,
) {
  const [who = "", id = ""] = actor.split(":");
  const by =
    who === "staff" ? (names.get(id) ?? "Staff") : who === "public" ? "Its sender" : "Full Circle";
  const what = [amount === null ? "" : said(amount), on ? dayWords(on) : ""].filter(Boolean);
  return {
    key: String(number),
    what: [eventWords[kind], ...what].join(": "),
    detail: `${by}, ${formatMoment(at, timezone)}`,
    note,
  };
}
