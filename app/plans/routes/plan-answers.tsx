import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { PagesOf } from "~/people/pages-of";
import { formatDay } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { Empty } from "~/ui/parts/empty";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { answerSchema } from "../answers/answer";
import { countAnswerable, listAnswerable } from "../answers/answer.db.server";
import { answerComments } from "../answers/answer-comments.server";
import { ANSWER_FILTERS, ANSWERS_PER_PAGE, type AnswerFilter } from "../answers/answer-filter";
import { AnswerList } from "../answers/answer-list";
import { requirePlan } from "../require-plan.server";
import { listSections } from "../section.db.server";
import type { Route } from "./+types/plan-answers";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Answer comments" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "comment.answer");
  const plan = await requirePlan(staff, params.plan);
  const asked = new URL(request.url).searchParams;
  const filter = ANSWER_FILTERS.find((one) => one === asked.get("state")) ?? "open";
  const page = Math.max(1, Math.min(Number.parseInt(asked.get("page") ?? "1", 10) || 1, 10_000));
  const section = asked.get("section");
  const { timezone } = await getDistrict(staff);
  const now = context.get(servicesContext).clock();
  return transaction(staff, async (scope) => {
    const counts = await countAnswerable(scope, plan.id, now);
    const rows = await listAnswerable(scope, plan.id, { filter, section, page, now });
    const places = await placesOf(scope, plan.versions);
    const headings = new Map(places.map(({ key, heading }) => [key, heading]));
    return {
      ...{
        slug: plan.slug,
        title: plan.versions[0]?.title ?? plan.slug,
        district: staff.session.district_slug,
        filter,
        page,
        counts,
        answered: Number(asked.get("answered")) || 0,
      },
      places: places.map(({ value, label }) => ({ value, label })),
      comments: rows.map(({ shownAt, ...comment }) => ({
        ...comment,
        since: formatDay(shownAt, timezone, "en"),
        section: headings.get(comment.sectionKey) || comment.sectionKey,
      })),
    };
  });
}

/** Where a change can be: the sections of the newest versions, the working draft first. */
async function placesOf(
  caller: Caller,
  versions: Awaited<ReturnType<typeof requirePlan>>["versions"],
) {
  const newest = versions.slice(0, 2);
  return transaction(caller, async (scope) => {
    const lists = await Promise.all(
      newest.map(async ({ id, number, language, publishedAt }) => {
        const sections = await listSections(scope, id, language);
        const name = publishedAt ? `Version ${number}` : `Version ${number}, your working draft`;
        return sections.map(({ key, heading }) => ({
          ...{ key, heading, value: `${number}/${key}` },
          label: `${name}: ${heading || "Introduction"}`,
        }));
      }),
    );
    return lists.flat();
  });
}

const refusals = {
  none_chosen: "Choose at least one comment above.",
  too_many: "Choose at most 200 comments at once.",
  not_shown: "One of the comments is not shown any more. Load the page again and choose anew.",
  no_such_place: "That version has no such section. Choose another.",
};

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "comment.answer");
  const plan = await requirePlan(staff, params.plan);
  const posted = await request.formData();
  const chosen = posted
    .getAll("comment")
    .map(String)
    .filter((id) => /^[\da-f-]{36}$/.test(id));
  const form = parseForm(posted, answerSchema);
  if (!form.ok) return data({ ...form, chosen }, { status: 422 });
  const ids = [...new Set(chosen)];
  const services = context.get(servicesContext);
  const answered = await answerComments(staff, plan, ids, form.value, services);
  if (answered.ok) {
    return seeOther(`/admin/plans/${plan.slug}/answers?answered=${answered.comments}`);
  }
  const where = answered.reason === "no_such_place" ? "place" : "comment";
  const errors: Record<string, string> = { [where]: refusals[answered.reason] };
  const values: Record<string, string> = {};
  for (const [name, value] of posted) if (typeof value === "string") values[name] = value;
  return data({ ok: false as const, errors, values, chosen }, { status: 422 });
}

const filterWords: Record<AnswerFilter, string> = {
  open: "Waiting for an answer",
  late: "Waiting too long",
  answered: "Answered",
};

export default function PlanAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, district, filter, page, counts, comments, places, answered } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? {};
  return (
    <>
      <ErrorSummary title="The answer is not given yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${slug}`}>{title}</a>}
        title="Answer comments"
        lede="One answer can stand for many comments. Everybody who wrote or supports one of them is told by mail, once."
      >
        <a href={`/admin/plans/${slug}/comments?state=all`}>All comments</a>
      </PageHead>
      {answered > 0 && (
        <Note>
          {answered === 1 ? "The comment is answered" : `${answered} comments are answered`}, and
          those concerned are being told.
        </Note>
      )}
      <nav className="row" aria-label="Which comments">
        {ANSWER_FILTERS.map((one) => (
          <a key={one} href={`?state=${one}`} aria-current={one === filter ? "page" : undefined}>
            {filterWords[one]} ({counts[one]})
          </a>
        ))}
      </nav>
      {comments.length === 0 ? (
        <Empty
          title={filter === "answered" ? "No comment is answered yet" : "No comment waits here"}
          text="Comments come here once they are shown on the plan’s page. Those with most support stand first."
        />
      ) : (
        <form method="post" className="form">
          <AnswerList comments={comments} chosen={actionData?.chosen ?? []} district={district} />
          <PagesOf
            page={page}
            size={ANSWERS_PER_PAGE}
            total={counts[filter]}
            query={{ state: filter }}
          />
          <Part id="answer" title="The answer">
            <RadioField
              name="disposition"
              label="What did the district decide?"
              options={[
                { value: "adopted", label: "Adopted: the plan changes as proposed" },
                { value: "partly", label: "Partly adopted" },
                { value: "declined", label: "Declined" },
                { value: "answered", label: "Answered: nothing to decide" },
              ]}
              defaultValue={values.disposition}
              error={errors.disposition}
            />
            <SelectField
              name="place"
              label="Which section has the change?"
              hint="For adopted and partly adopted comments."
              options={[{ value: "", label: "None" }, ...places]}
              defaultValue={values.place}
              error={errors.place}
            />
            <TextArea
              name="reason"
              label="The reason"
              hint="In words for a neighbor. It is published beside each comment."
              defaultValue={values.reason}
              error={errors.reason}
            />
            <TextField
              name="author"
              label="Who answers"
              hint="Such as Office of Technology. It is published."
              defaultValue={values.author}
              error={errors.author}
            />
            <Button>Publish the answer and tell them</Button>
          </Part>
        </form>
      )}
    </>
  );
}
