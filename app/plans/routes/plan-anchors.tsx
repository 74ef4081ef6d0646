import { requireStaff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { listLeft } from "../changes/anchors.db.server";
import { LeftComments } from "../changes/left-comments";
import { requirePlan } from "../require-plan.server";
import { listSections } from "../section.db.server";
import type { Route } from "./+types/plan-anchors";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Comments that were left" }];

const size = 25;

/** The comments whose words the latest version does not have as they were. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.read");
  const asked = Number.parseInt(new URL(request.url).searchParams.get("page") ?? "1", 10);
  const page = Math.max(1, Math.min(asked || 1, 10_000));
  return transaction(staff, async (scope) => {
    const plan = await requirePlan(scope, params.plan);
    const latest = plan.versions.find(({ publishedAt }) => publishedAt);
    const of = { slug: plan.slug, title: plan.versions[0]?.title ?? plan.slug, page };
    const mayEdit = staff.may("plan.edit");
    if (!latest) return { ...of, mayEdit, number: 0, total: 0, left: [] };
    const sections = await listSections(scope, latest.id, latest.language);
    const headings = new Map(sections.map(({ key, heading }) => [key, heading]));
    const nameOf = (key: string) => headings.get(key) || key;
    const { total, left } = await listLeft(scope, latest.id, { offset: (page - 1) * size, size });
    return {
      ...{ ...of, mayEdit, number: latest.number, total },
      left: left.map(({ id, text, language, version, sectionKey, quote, suggestion }) => ({
        ...{ id, text, language, version, quote, section: nameOf(sectionKey) },
        textLanguage: quote?.language ?? latest.language,
        suggestion: suggestion && { ...suggestion, section: nameOf(suggestion.sectionKey) },
      })),
    };
  });
}

export default function PlanAnchors({ loaderData: list }: Route.ComponentProps) {
  const { slug, number, total, left, page } = list;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/plans/${slug}`}>{list.title}</a>}
        title={
          total === 0
            ? "Every comment found its place"
            : `${total === 1 ? "1 comment is" : `${total} comments are`} left with an earlier version`
        }
        lede={
          total === 0
            ? undefined
            : `Version ${number} does not have their words as they were. Nothing is moved by itself: where a place is suggested, say whether it is meant.`
        }
      />
      {left.length === 0 ? (
        <Empty
          title="Nothing to do here"
          text="When a new version changes words that somebody commented on, the comment waits here until you say where it belongs."
        />
      ) : (
        <LeftComments slug={slug} number={number} left={left} mayEdit={list.mayEdit} />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / size)}
        href={(n) => `?page=${n}`}
        words={{
          ...{ label: "Pages of comments", previous: "Previous", next: "Next" },
          page: (n, pages) => `Page ${n} of ${pages}`,
          number: String,
        }}
      />
    </>
  );
}
