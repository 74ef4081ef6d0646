import { getDistrict } from "~/districts/get-district.server";
import { todayIn } from "~/outreach/touches/today";
import { formatMoment } from "~/platform/dates";
import { type Caller, transaction } from "~/platform/scope.server";
import { findCommitment, listCommitmentEvents, listOwners } from "./commitment.db.server";
import { listDueMailsOf } from "./due-mail.db.server";
import { followed } from "./load-commitments.server";
import { dayIn } from "./read-commitment.server";

/** What staff see of a published promise; null where there is none. */
export async function loadCommitment(caller: Caller, id: string, now: Date) {
  return transaction(caller, async (scope) => {
    const row = await findCommitment(scope, id);
    if (row?.report.state !== "published") return null;
    const { timezone } = await getDistrict(scope);
    const events = await listCommitmentEvents(scope, [id]);
    const at = { language: "en", timezone, today: todayIn(timezone, now) };
    return {
      commitment: { ...followed(row, events, at), state: row.state },
      report: { id: row.reportId, title: row.report.title },
      owners: await listOwners(scope),
      history: events.toReversed().map((event) => ({
        ...{ id: event.id, kind: event.kind, state: event.state, actor: event.actor },
        ...{ note: event.note, link: event.link, at: formatMoment(event.at, timezone) },
        moved:
          event.dueOn === event.dueBefore ? null : (event.dueOn && dayIn("en", event.dueOn)) || "",
      })),
      dueMails: (await listDueMailsOf(scope, id)).map(({ settledAt, ...mail }) => ({
        ...mail,
        settled: settledAt && formatMoment(settledAt, timezone),
      })),
    };
  });
}

export type LoadedCommitment = NonNullable<Awaited<ReturnType<typeof loadCommitment>>>;
