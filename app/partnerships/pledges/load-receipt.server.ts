import { getDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { localTime } from "~/platform/local-time";
import { type Caller, transaction } from "~/platform/scope.server";
import { needTextIn } from "../needs/need";
import { findNeeded } from "./needed.db.server";
import { listEvents } from "./pledge.db.server";
import type { Pledge } from "./pledge-row";
import { pledgeWords } from "./words/catalogue";

/** What arrived of an offer, day by day, for whoever gave it; 404 while nothing has. */
export async function loadReceipt(caller: Caller, pledge: Pledge, asked: string | null) {
  if (pledge.delivered === 0) notFound("Nothing has arrived yet, so there is no receipt.");
  const { district, needed, events } = await transaction(caller, async (scope) => ({
    district: await getDistrict(scope),
    needed: pledge.needId ? await findNeeded(scope, pledge.needId) : null,
    events: await listEvents(scope, pledge.id),
  }));
  const words = pledgeWords(asked, pledge.language, district.language);
  const text = needed && needTextIn(needed, words.lang);
  const said = (amount: number) => words.amount(pledge.kind, amount, text?.unit ?? pledge.unit);
  const signed = { delivered: 1, corrected: -1 } as const;
  return {
    ...{ lang: words.lang, dir: words.dir, district: district.name, contact: district.contact },
    title: words.t("receipt.title"),
    number: words.t("page.title", { number: words.number(pledge.number) }),
    from: pledge.organization || pledge.name || words.t("page.nobody"),
    about: text?.title ?? "",
    total: said(pledge.delivered),
    lines: events.flatMap(({ kind, amount, at, number }) => {
      if (kind !== "delivered" && kind !== "corrected") return [];
      const day = localTime(at, district.timezone).slice(0, 10);
      const sign = signed[kind] === 1 ? "" : "−";
      return [{ key: String(number), day: words.day(day), amount: `${sign}${said(amount ?? 0)}` }];
    }),
  };
}

export type Receipt = Awaited<ReturnType<typeof loadReceipt>>;
