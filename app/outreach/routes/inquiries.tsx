import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { INQUIRY_STATES, isOverdue } from "../inquiries/inquiry";
import { countWaiting, listInquiries, listOwners } from "../inquiries/inquiry.db.server";
import { channelWords, EMPTIED, stateWords } from "../inquiries/inquiry-words";
import type { Route } from "./+types/inquiries";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Inquiries" }];

const SIZE = 30;
const views = [
  { key: "waiting", label: "Awaiting an answer" },
  { key: "mine", label: "Mine" },
  { key: "all", label: "All" },
] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const query = new URL(request.url).searchParams;
  const view = views.find(({ key }) => key === query.get("show"))?.key ?? "waiting";
  const page = Math.max(1, Math.min(10_000, Number.parseInt(query.get("page") ?? "1", 10) || 1));
  const now = staff.services.clock();
  const filter = {
    states: view === "all" ? INQUIRY_STATES : (["waiting"] as const),
    ownerId: view === "mine" ? staff.actor.id : null,
  };
  const schools = new Map((await listSchools(staff)).map(({ id, name }) => [id, name]));
  const found = await transaction(staff, async (scope) => ({
    ...(await listInquiries(scope, filter, { skip: (page - 1) * SIZE, take: SIZE })),
    counts: await countWaiting(scope, now),
    owners: new Map((await listOwners(scope)).map(({ id, name }) => [id, name])),
  }));
  return {
    ...{ view, page, total: found.total, counts: found.counts },
    slug: staff.session.district_slug,
    maySetUp: staff.may("inquiry.set-up"),
    inquiries: found.inquiries.map((inquiry) => ({
      ...{ id: inquiry.id, number: inquiry.number, subject: inquiry.subject || EMPTIED },
      ...{ state: inquiry.state, channel: inquiry.channel, isLate: isOverdue(inquiry, now) },
      due: formatMoment(inquiry.dueAt, staff.session.timezone),
      school: schools.get(inquiry.schoolId ?? "") ?? "",
      owner: found.owners.get(inquiry.ownerId ?? "") ?? null,
    })),
  };
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Inquiries({ loaderData }: Route.ComponentProps) {
  const { view, page, total, inquiries, counts, slug, maySetUp } = loaderData;
  return (
    <>
      <PageHead
        title={titleOf(counts)}
        lede="Questions and remarks, each with somebody who answers by when you promised."
      >
        <Button href="/admin/inquiries/new">Write one down</Button>
        <a href={`/d/${slug}/ask`}>The form for everybody</a>
        <a href="/admin/inquiries/templates">Words to begin with</a>
        {maySetUp && <a href="/admin/inquiries/promise">Your promise</a>}
      </PageHead>
      <nav className="pages" aria-label="Which inquiries">
        {views.map(({ key, label }) => (
          <a key={key} href={`?show=${key}`} aria-current={key === view ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {total === 0 ? (
        <Empty
          title={view === "all" ? "Nothing has come in yet" : "Nothing awaits an answer"}
          text="What people send by the public form or by mail comes here by itself; write down what you hear on the phone or at the counter. Then nothing is forgotten, and you see how long people wait."
        />
      ) : (
        <Part
          id="list"
          title={`${total.toLocaleString("en")} ${total === 1 ? "inquiry" : "inquiries"}`}
        >
          <Entries entries={inquiries.map(asEntry)} />
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(total / SIZE))}
            href={(n) => `?${new URLSearchParams({ show: view, page: String(n) })}`}
            words={{
              label: "Pages of inquiries",
              previous: "Before",
              next: "After",
              page: (n, of) => `Page ${n} of ${of}`,
              number: String,
            }}
          />
        </Part>
      )}
    </>
  );
}

function titleOf({ waiting, overdue }: Loaded["counts"]): string {
  if (waiting === 0) return "Everybody has an answer";
  const some = `${waiting} ${waiting === 1 ? "inquiry awaits" : "inquiries await"} an answer`;
  return overdue > 0 ? `${some}, ${overdue} past your promise` : some;
}

function asEntry(inquiry: Loaded["inquiries"][number]) {
  const { id, number, subject, state, channel, due, isLate, school, owner } = inquiry;
  const waits = state === "waiting" ? `due ${due}` : stateWords[state].toLowerCase();
  return {
    key: id,
    title: (
      <a href={`/admin/inquiries/${id}`}>
        <bdi>{subject}</bdi>
      </a>
    ),
    side: isLate ? <Tag look="heed">Late</Tag> : undefined,
    text: [`No. ${number}`, channelWords[channel], school, waits, owner ?? "nobody has it yet"]
      .filter(Boolean)
      .join(", "),
  };
}
