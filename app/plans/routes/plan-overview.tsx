import { requireStaff } from "~/auth/require-staff.server";
import { counted } from "~/platform/counted";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { CommentCounters } from "../comments/comment-counters";
import { DraftPart } from "../draft-part";
import { loadOverview } from "../load-overview.server";
import { VersionsPart } from "../versions-part";
import type { Route } from "./+types/plan-overview";

export const handle = { room: "plan" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Plan" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.read");
  return loadOverview(staff, params.plan);
}

export default function PlanOverview({ loaderData: plan }: Route.ComponentProps) {
  const { slug, draft, versions, mayEdit, settings } = plan;
  const [latest] = versions;
  return (
    <>
      <PageHead kicker={<a href="/admin/plans">Plans</a>} title={plan.title} lede={ledeOf(plan)}>
        {draft && mayEdit && (
          <Button
            href={`/admin/plans/${slug}/publication`}
          >{`Publish version ${draft.number}`}</Button>
        )}
        {latest && <a href={`/d/${plan.district}/plans/${slug}`}>The public page</a>}
        <a href={`/admin/plans/${slug}/goals`}>Goals</a>
        {latest && draft && <a href={`/admin/plans/${slug}/changes`}>What the draft changes</a>}
      </PageHead>
      {draft ? (
        <DraftPart slug={slug} draft={draft} mayEdit={mayEdit} />
      ) : (
        <Empty
          title="Nothing is being written"
          text="A published version never changes. The next one begins as a copy of the latest, and its sections keep their keys, so that comments and changes can follow them."
          action={
            mayEdit && (
              <form method="post" action={`/admin/plans/${slug}/draft`}>
                <Button>{`Begin version ${(latest?.number ?? 0) + 1}`}</Button>
              </form>
            )
          }
        />
      )}
      <VersionsPart slug={slug} district={plan.district} versions={versions} mayAsk={plan.mayAsk} />
      <Part id="comments" title="Comments">
        {latest && plan.comments && (
          <>
            <CommentCounters slug={slug} counts={plan.comments} />
            <p className="row">
              {plan.mayAnswer && <a href={`/admin/plans/${slug}/answers`}>Answer comments</a>}
              {plan.mayMail && (
                <a href={`/admin/plans/${slug}/mailing`}>{`Mail version ${latest.number}`}</a>
              )}
              <a href={`/admin/plans/${slug}/anchors`}>Comments whose words are gone</a>
            </p>
          </>
        )}
        <Facts
          facts={[
            {
              term: "Shown",
              value:
                settings.moderation === "before"
                  ? "after staff have read them"
                  : "at once; staff read them afterwards",
            },
            { term: "Taken until", value: settings.closes ?? "the next version is published" },
            {
              term: "Late when unanswered for",
              value: counted(settings.answerDays, "day", "days"),
            },
          ]}
        />
        {mayEdit && (
          <p className="row">
            <a href={`/admin/plans/${slug}/settings`}>Change these settings</a>
          </p>
        )}
      </Part>
    </>
  );
}

function ledeOf({ versions, draft }: Route.ComponentProps["loaderData"]): string {
  const [latest] = versions;
  if (!latest) return "It is not published yet: only staff can read it.";
  const published = `Version ${latest.number} was published on ${latest.day}.`;
  return draft ? `${published} Version ${draft.number} is being written.` : published;
}
