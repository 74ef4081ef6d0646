import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { GROUNDS } from "../comments/comment";
import { findComment } from "../comments/comment.db.server";
import { CommentText } from "../comments/comment-text";
import { hideComment } from "../comments/moderate-comment.server";
import { moderated } from "../comments/moderate-route.server";
import { planWords } from "../messages";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/comment-hiding";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Hide a comment" }];

const schema = z.object({
  ground: z.enum(GROUNDS, "Choose the ground."),
  note: z
    .string("Say in a sentence why.")
    .trim()
    .min(1, "Say in a sentence why.")
    .max(1000, "Use at most 1,000 characters."),
});

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "comment.moderate");
  const plan = await requirePlan(staff, params.plan);
  const id = requireId(params.comment);
  const comment = await transaction(staff, (scope) => findComment(scope, id));
  const isHere = comment?.planId === plan.id && ["waiting", "shown"].includes(comment.state);
  if (!comment || !isHere) notFound("There is no such comment to hide.");
  return { slug: plan.slug, id, text: comment.text, language: comment.language };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "comment.moderate");
  const plan = await requirePlan(staff, params.plan);
  const id = requireId(params.comment);
  const form = await request.formData();
  const comment = await transaction(staff, (scope) => findComment(scope, id));
  if (comment?.planId !== plan.id) notFound("There is no such comment.");
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const named = { planId: plan.id, id, now: staff.services.clock() };
  return moderated(await hideComment(staff, named, parsed.value), plan.slug, form);
}

export default function CommentHiding({ loaderData: page, actionData }: Route.ComponentProps) {
  const { t } = planWords("en");
  const { errors = {}, values = {} } = actionData ?? {};
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/plans/${page.slug}/comments`}>Comments</a>}
        title="Hide this comment"
        lede="Only for one of the published grounds. Disagreeing with the plan is not one of them."
      />
      <blockquote className="note">
        <CommentText text={page.text} lang={page.language} />
      </blockquote>
      <ErrorSummary title="The comment is not hidden yet" errors={errors} />
      <ConfirmForm
        lost={<p>Everybody sees the day and the ground in its place. Replies to it stay.</p>}
        button="Hide the comment"
        back={{ href: `/admin/plans/${page.slug}/comments`, label: "Back to the comments" }}
      >
        <RadioField
          name="ground"
          label="It…"
          options={GROUNDS.map((ground) => ({ value: ground, label: t(`ground.${ground}`) }))}
          defaultValue={values.ground}
          error={errors.ground}
        />
        <TextArea
          name="note"
          label="Why? For the record, and for its writer"
          defaultValue={values.note}
          error={errors.note}
        />
      </ConfirmForm>
    </>
  );
}
