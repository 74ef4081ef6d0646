import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { Part } from "~/ui/parts/part";
import { listOutreach } from "../touches/list-log.server";
import { todayIn } from "../touches/today";
import { touchEntry } from "../touches/touch-entry";
import { filterQuery, touchFilterOf } from "../touches/touch-filter";
import { TouchFilterForm } from "../touches/touch-filter-form";
import type { Route } from "./+types/touches";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Outreach log" }];

const SIZE = 30;
const said: Readonly<Record<string, string>> = {
  added: "It is in the log.",
  changed: "It is changed.",
  removed: "It is gone from the log.",
  imported: "They are in the log.",
};

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.read");
  const query = new URL(request.url).searchParams;
  const filter = touchFilterOf(query);
  const page = Math.max(1, Math.min(10_000, Number.parseInt(query.get("page") ?? "1", 10) || 1));
  const [schools, found] = await Promise.all([
    listSchools(staff),
    listOutreach(staff, filter, { skip: (page - 1) * SIZE, take: SIZE }),
  ]);
  const today = todayIn(staff.session.timezone, staff.services.clock());
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return {
    ...{ filter, page, schools, total: found.total },
    said: said[query.get("said") ?? ""] ?? null,
    mayEdit: staff.may("outreach.edit"),
    mayImport: staff.may("outreach.import"),
    touches: found.touches.map(({ schoolIds, costCents: _, minutes: __, note: ___, ...touch }) => ({
      ...touch,
      schools: schoolIds.flatMap((id) => names.get(id) ?? []),
      isAhead: touch.happenedOn > today,
    })),
  };
}

export default function Touches({ loaderData }: Route.ComponentProps) {
  const { filter, total, page, touches, schools, mayEdit, mayImport } = loaderData;
  const query = filterQuery(filter);
  const isNarrowed = Object.keys(query).length > 0;
  return (
    <>
      <PageHead
        title="Outreach log"
        lede="Everything that was done to reach people. Mailings from here log themselves."
      >
        {mayEdit && <Button href="/admin/touches/new">Log outreach</Button>}
        {mayImport && <a href="/admin/touches/imports">Bring in a file or a calendar</a>}
        <a href="/admin/outreach">What it comes to</a>
      </PageHead>
      {loaderData.said && (
        <Note>
          <p role="status">{loaderData.said}</p>
        </Note>
      )}
      {total === 0 && !isNarrowed && page === 1 ? (
        <Empty
          title="Nothing is logged yet"
          text="Posters, meetings, calls, messages from your own system: a line each is enough, and takes half a minute on a phone. The log then shows whom you reach how often, and whom you do not."
        />
      ) : (
        <Part id="log" title={`${total.toLocaleString("en")} ${isNarrowed ? "found" : "touches"}`}>
          <TouchFilterForm filter={filter} schools={schools} />
          <Entries entries={touches.map((touch) => touchEntry(touch, mayEdit))} />
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(total / SIZE))}
            href={(n) => `?${new URLSearchParams({ ...query, page: String(n) })}`}
            words={{
              label: "Pages of the log",
              previous: "Later",
              next: "Earlier",
              page: (n, of) => `Page ${n} of ${of}`,
              number: String,
            }}
          />
        </Part>
      )}
    </>
  );
}
