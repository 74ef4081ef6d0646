import { requireStaff } from "~/auth/require-staff.server";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { commitmentWords } from "../../../emails/commitment-words";
import { STANDINGS, type Standing } from "../commitments/commitment";
import { NewsPart } from "../commitments/news-part";
import { type Listed, listed, loadStaffCommitments } from "../commitments/staff-commitments.server";
import { StandingTag } from "../commitments/standing-tag";
import { readNews } from "../commitments/tell-subscribers.server";
import type { Route } from "./+types/commitments";

export const handle = { room: "report" };
export const meta = () => [{ title: "Commitments" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  const query = new URL(request.url).searchParams;
  const all = await loadStaffCommitments(staff, staff.services.clock());
  return {
    ...listed(all, query, staff.actor.id),
    slug: staff.session.district_slug,
    news: staff.may("campaign.send") ? await readNews(staff, staff.services.clock()) : null,
  };
}

const words = commitmentWords("en").standings;

export default function Commitments({ loaderData }: Route.ComponentProps) {
  const { commitments, counts, total, filter, slug, news } = loaderData;
  if (total === 0) {
    return (
      <>
        <PageHead title="Commitments" />
        <Empty
          title="Nothing is promised yet"
          text="Commitments are made in a report: what you will do, who sees to it and by when. Once it is published they stand here, and on a page that everybody can read."
          action={<a href="/admin/reports">To the reports</a>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        title={titleOf(counts)}
        lede="Note how each stands. A promise that is late is shown as late, to everybody; one that changes says why."
      >
        <a href={`/d/${slug}/commitments`}>What everybody reads</a>
      </PageHead>
      <Filters counts={counts} filter={filter} />
      {filter.goalId && <p>{filter.goal ? `For the goal “${filter.goal}”.` : "For one goal."}</p>}
      <Part
        id="list"
        title={`${commitments.length} of ${total} ${total === 1 ? "commitment" : "commitments"}`}
      >
        {commitments.length === 0 && <p>None of them is like this.</p>}
        <Entries entries={commitments.map(asEntry)} />
      </Part>
      {news && <NewsPart news={news} />}
    </>
  );
}

type Filter = Route.ComponentProps["loaderData"]["filter"];

function Filters({ counts, filter }: { counts: Record<Standing, number>; filter: Filter }) {
  const shown = STANDINGS.filter((standing) => counts[standing] > 0);
  const isAll = !filter.standing && !filter.isMine && !filter.goalId;
  const views = [
    { key: "all", href: "?", label: "All", isCurrent: isAll },
    { key: "mine", href: "?owner=me", label: "Mine", isCurrent: filter.isMine },
    ...shown.map((standing) => ({
      ...{ key: standing, href: `?standing=${standing}` },
      label: `${words[standing]} (${counts[standing]})`,
      isCurrent: filter.standing === standing,
    })),
  ];
  return (
    <nav className="row" aria-label="Which commitments">
      {views.map(({ key, href, label, isCurrent }) => (
        <a key={key} href={href} aria-current={isCurrent ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function titleOf({ late, done }: Record<Standing, number>): string {
  if (late > 0) return `${late} ${late === 1 ? "commitment is" : "commitments are"} late`;
  return `Nothing is late, ${done} ${done === 1 ? "commitment is" : "commitments are"} kept`;
}

function asEntry({ id, what, owner, by, standing, report }: Listed) {
  return {
    key: id,
    title: (
      <a href={`/admin/commitments/${id}`}>
        <bdi>{what.text}</bdi>
      </a>
    ),
    side: <StandingTag standing={standing} lang="en" />,
    text: (
      <>
        {[owner || "nobody is named", by && `by ${by}`].filter(Boolean).join(", ")}
        {report && (
          <>
            ; from “<bdi>{report}</bdi>”
          </>
        )}
      </>
    ),
  };
}
