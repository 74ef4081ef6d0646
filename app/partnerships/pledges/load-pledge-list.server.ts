import { z } from "zod";
import type { Staff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { formatAmount } from "../needs/amount";
import { needTextIn } from "../needs/need";
import { dayWords } from "../needs/need-words";
import { findNeeded, listNeeded, type Needed } from "./needed.db.server";
import { listPledges } from "./pledge.db.server";
import type { Pledge } from "./pledge-row";
import { PLEDGE_VIEWS } from "./pledge-views";
import { countDue } from "./staff-pledge.db.server";

const SIZE = 30;
const uuid = z.uuid();

/** One page of a list of offers, and how many are due. */
export async function loadPledgeList(staff: Staff, query: URLSearchParams) {
  const view = PLEDGE_VIEWS.find(({ key }) => key === query.get("show")) ?? PLEDGE_VIEWS[0];
  const page = Math.max(1, Math.min(10_000, Number.parseInt(query.get("page") ?? "1", 10) || 1));
  const needId = uuid.safeParse(query.get("need")).data ?? null;
  const today = new Date(staff.services.clock().toISOString().slice(0, 10));
  const found = await transaction(staff, async (scope) => {
    const part = { skip: (page - 1) * SIZE, take: SIZE };
    const { total, pledges } = await listPledges(scope, { states: view.states, needId }, part);
    const needs = pledges.flatMap(({ needId }) => (needId ? [needId] : []));
    return {
      total,
      pledges,
      needs: await listNeeded(scope, needs),
      asked: needId ? await findNeeded(scope, needId) : null,
      due: await countDue(scope, today),
    };
  });
  return {
    ...{ view: view.key, page, total: found.total, due: found.due },
    pages: Math.max(1, Math.ceil(found.total / SIZE)),
    need: found.asked && { id: found.asked.id, title: needTextIn(found.asked, "en").title },
    slug: staff.session.district_slug,
    maySetUp: staff.may("gift.set-up"),
    entries: found.pledges.map((pledge) => entryOf(pledge, found.needs.get(pledge.needId ?? ""))),
  };
}

function entryOf(pledge: Pledge, needed: Needed | undefined) {
  const text = needed && needTextIn(needed, "en");
  const unit = text?.unit ?? pledge.unit;
  const said = (amount: number) => formatAmount(pledge.kind, amount, { language: "en", unit });
  const who = pledge.organization || pledge.name || "Somebody";
  const far =
    pledge.accepted > 0 ? `${said(pledge.delivered)} of ${said(pledge.accepted)} delivered` : "";
  const day = pledge.scheduledFor ? `Agreed for ${dayWords(pledge.scheduledFor)}` : "";
  return {
    ...{ id: pledge.id, state: pledge.state },
    title: `${who}: ${said(pledge.offered)}`,
    text: [`No. ${pledge.number}`, text?.title ?? "For no need yet", far, day]
      .filter(Boolean)
      .join(". "),
  };
}
