import { requireStaff } from "~/auth/require-staff.server";
import { formatShortMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { DataTable } from "~/ui/parts/data-table";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { countAudit, listAudit, namesOfStaff } from "../audit.db.server";
import { pageOf, subjectWords } from "../audit-entry";
import { actionWords } from "../record/action-words";
import { detailWords } from "../record/detail-words";
import type { Route } from "./+types/audit";

export const meta = () => [{ title: "Record" }];

const PAGE_SIZE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "audit.read");
  const asked = new URL(request.url).searchParams.get("page");
  return transaction(staff, async (scope) => {
    const { page, pages } = pageOf(asked, await countAudit(scope), PAGE_SIZE);
    const entries = await listAudit(scope, { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE });
    const names = await namesOfStaff(scope);
    const { timezone } = staff.session;
    return {
      page,
      pages,
      entries: entries.map(({ id, at, actor, action, subject, detail }) => ({
        id,
        at: formatShortMoment(at, timezone),
        who: subjectWords(actor, names),
        action: actionWords(action),
        subject: subjectWords(subject, names),
        more: detailWords(action, detail, { timezone, names }),
      })),
    };
  });
}

const Moment = ({ children }: { children: string }) => (
  <span className="is-moment">{children}</span>
);

const More = ({ lines }: { lines: readonly string[] }) =>
  lines.length < 2 ? (
    lines[0]
  ) : (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

export default function Audit({ loaderData: { page, pages, entries } }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        title="Record"
        lede="What staff did, and what was done in their name. Entries can be neither changed nor removed."
      />
      <DataTable
        caption="Latest first"
        label="Record of what was done"
        cards
        columns={["When", "Who", "What", "On", "More"].map((label) => ({ key: label, label }))}
        rows={entries.map(({ id, at, who, action, subject, more }) => ({
          key: id,
          cells: [
            <Moment key="at">{at}</Moment>,
            who,
            action,
            subject,
            <More key="more" lines={more} />,
          ],
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `/admin/audit?page=${n}`}
        words={{
          label: "Pages of the record",
          previous: "Later",
          next: "Earlier",
          page: (n, of) => `Page ${n} of ${of}`,
          number: String,
        }}
      />
    </>
  );
}
