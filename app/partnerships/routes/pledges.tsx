import { requireStaff } from "~/auth/require-staff.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { loadPledgeList } from "../pledges/load-pledge-list.server";
import { PLEDGE_VIEWS } from "../pledges/pledge-views";
import { pledgeLooks, pledgeStateWords } from "../pledges/pledge-words";
import type { Route } from "./+types/pledges";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Offers" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  return loadPledgeList(staff, new URL(request.url).searchParams);
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Pledges({ loaderData }: Route.ComponentProps) {
  const { view, page, pages, total, entries, due, need, maySetUp, slug } = loaderData;
  const ofNeed: Record<string, string> = need ? { need: need.id } : {};
  const href = (query: Record<string, string>) =>
    `?${new URLSearchParams({ ...query, ...ofNeed })}`;
  return (
    <>
      <PageHead
        title={titleOf(due)}
        lede="Money, goods and time that people offer, from the first word to the thanks."
      >
        <Button href="/admin/pledges/new">Write one down</Button>
        <a href={`/d/${slug}/offers`}>The form for everybody</a>
        <a href="/admin/pledges.csv">As a file (CSV)</a>
        {maySetUp && <a href="/admin/pledges/board-rule">Gifts the board accepts</a>}
      </PageHead>
      <nav className="pages" aria-label="Which offers">
        {PLEDGE_VIEWS.map(({ key, label }) => (
          <a key={key} href={href({ show: key })} aria-current={key === view ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {need && (
        <p>
          For <a href={`/admin/needs/${need.id}`}>{need.title}</a> alone.{" "}
          <a href={`?show=${view}`}>Offers for all needs</a>
        </p>
      )}
      {total === 0 ? (
        <Empty
          title="No offer is here"
          text="What people offer from the public board comes here as soon as they have confirmed it by mail. Write down what you hear on the phone or at the counter."
        />
      ) : (
        <Part id="list" title={`${total.toLocaleString("en")} ${total === 1 ? "offer" : "offers"}`}>
          <Entries
            entries={entries.map(({ id, state, title, text }) => ({
              key: id,
              title: (
                <a href={`/admin/pledges/${id}`}>
                  <bdi>{title}</bdi>
                </a>
              ),
              side: <Tag look={pledgeLooks[state]}>{pledgeStateWords[state]}</Tag>,
              text,
            }))}
          />
          <Pagination
            page={page}
            pages={pages}
            href={(n) => href({ show: view, page: String(n) })}
            words={{
              label: "Pages of offers",
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

function titleOf({ offered, late, delivered }: Loaded["due"]): string {
  const parts = [
    offered > 0 && `${offered} ${offered === 1 ? "offer awaits" : "offers await"} your answer`,
    late > 0 && `${late} should have arrived`,
    delivered > 0 && `${delivered} ${delivered === 1 ? "awaits" : "await"} your thanks`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "Every offer is looked after" : parts.join(", ");
}
