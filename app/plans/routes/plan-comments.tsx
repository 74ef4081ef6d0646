import { requireStaff } from "~/auth/require-staff.server";
import { PagesOf } from "~/people/pages-of";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag, type TagLook } from "~/ui/parts/tag";
import { QUEUES, type Queue } from "../comments/comment";
import { CommentCounters } from "../comments/comment-counters";
import { CommentText } from "../comments/comment-text";
import { type CommentWords, commentWords } from "../comments/comment-words";
import { pageOf } from "../comments/load-section.server";
import { countComments, listQueue } from "../comments/queue.db.server";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/plan-comments";

export const handle = { room: "plan" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Comments: ${loaderData.title}` : "Comments" },
];

const SIZE = 30;
const queueWords: Record<Queue, string> = {
  waiting: "Waiting to be read",
  flagged: "Reported",
  open: "Without an answer",
  late: "Late",
  all: "All",
};
const nothingWords: Record<Queue, { title: string; text: string }> = {
  waiting: {
    title: "Every comment is read",
    text: "What people write stands here until somebody shows or hides it.",
  },
  flagged: {
    title: "Nothing was reported",
    text: "Comments that readers report stand here, with the ground they named.",
  },
  open: {
    title: "Every comment has its answer",
    text: "Comments on the plan’s page stand here until the district answers them.",
  },
  late: {
    title: "No answer is late",
    text: "Comments that have waited too long for an answer stand here.",
  },
  all: {
    title: "Nobody has commented yet",
    text: "Readers comment on the plan’s public page, section by section.",
  },
};
const stateWords: Record<string, [TagLook, string]> = {
  waiting: ["wait", "Waiting"],
  shown: ["up", "Shown"],
  hidden: ["stop", "Hidden"],
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "comment.read");
  const plan = await requirePlan(staff, params.plan);
  const query = new URL(request.url).searchParams;
  const queue = QUEUES.find((one) => one === query.get("state")) ?? "waiting";
  const page = pageOf(query.get("page"));
  const now = staff.services.clock();
  return transaction(staff, async (scope) => ({
    slug: plan.slug,
    title: plan.versions[0]?.title ?? plan.slug,
    timezone: staff.session.timezone,
    district: staff.session.district_slug,
    queue,
    page,
    counts: await countComments(scope, plan.id, now),
    ...(await listQueue(scope, plan.id, { queue, page, size: SIZE, now })),
    may: { moderate: staff.may("comment.moderate"), answer: staff.may("comment.answer") },
  }));
}

type Data = Route.ComponentProps["loaderData"];

export default function PlanComments({ loaderData: page }: Route.ComponentProps) {
  const words = commentWords("en", page.timezone);
  const { queue, slug } = page;
  return (
    <>
      <PageHead kicker={<a href={`/admin/plans/${slug}`}>{page.title}</a>} title="Comments">
        {page.may.answer && <a href={`/admin/plans/${slug}/answers`}>Answer comments</a>}
        <a href={`/d/${page.district}/comment-rules`}>The published grounds</a>
      </PageHead>
      <CommentCounters slug={slug} counts={page.counts} />
      <Part id="queue" title={queueWords[queue]}>
        <nav className="row" aria-label="Which comments">
          {QUEUES.map((one) => (
            <a key={one} href={`?state=${one}`} aria-current={one === queue ? "page" : undefined}>
              {queueWords[one]}
            </a>
          ))}
        </nav>
        {page.comments.length === 0 ? (
          <Empty {...nothingWords[queue]} />
        ) : (
          <Entries entries={page.comments.map((comment) => entryOf(comment, page, words))} />
        )}
        <PagesOf page={page.page} size={SIZE} total={page.total} query={{ state: queue }} />
      </Part>
    </>
  );
}

function entryOf(comment: Data["comments"][number], page: Data, words: CommentWords) {
  const { id, flags, quote } = comment;
  const [look, state] = stateWords[comment.state] ?? ["same", comment.state];
  return {
    key: id,
    title: `${words.who(comment.shownAs)}, ${words.day(comment.createdAt)}`,
    side: <Tag look={look}>{state}</Tag>,
    text: `${comment.isReply ? "A reply on" : "On"} “${comment.heading || page.title}”, version ${comment.version}`,
    body: (
      <div className="stack">
        {quote && (
          <blockquote dir="auto" className="soft">
            “{quote.exact}”
          </blockquote>
        )}
        <CommentText text={comment.text} lang={comment.language} />
        {comment.ground && (
          <p className="hint">
            Hidden because it {words.t(`ground.${comment.ground}`)}: {comment.groundNote}
          </p>
        )}
        {flags.map((flag, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never moves
          <p key={index} className="hint">
            Reported: {words.t(`ground.${flag.ground}`)}
            {flag.note && `. “${flag.note}”`}
          </p>
        ))}
        <Acts comment={comment} page={page} />
      </div>
    ),
  };
}

function Acts({ comment, page }: { comment: Data["comments"][number]; page: Data }) {
  const { id, state, flags } = comment;
  const here = `/admin/plans/${page.slug}/comments/${id}`;
  const hidden = { queue: page.queue };
  return (
    <div className="row">
      {page.may.moderate && state !== "shown" && (
        <form method="post" action={`${here}/showing`}>
          <HiddenInputs values={hidden} />
          <Button small look="quiet">
            {state === "hidden" ? "Show it again" : "Show it"}
          </Button>
        </form>
      )}
      {page.may.moderate && flags.length > 0 && (
        <form method="post" action={`${here}/reports`}>
          <HiddenInputs values={hidden} />
          <Button small look="quiet">
            Settle the reports, leave it
          </Button>
        </form>
      )}
      {page.may.moderate && state !== "hidden" && <a href={`${here}/hiding`}>Hide it</a>}
      {state === "shown" && <a href={`/d/${page.district}/comments/${id}`}>Its public page</a>}
    </div>
  );
}
