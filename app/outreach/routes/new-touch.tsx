import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { answerTouch } from "../touches/answer-touch.server";
import { addTouch } from "../touches/keep-touch.server";
import { todayIn } from "../touches/today";
import { findLastTouch, findTouch } from "../touches/touch.db.server";
import { TouchFieldsPart } from "../touches/touch-fields";
import { newValues, readTouchForm, valuesLike } from "../touches/touch-form";
import type { Route } from "./+types/new-touch";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Log outreach" }];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.edit");
  const like = new URL(request.url).searchParams.get("like") ?? "";
  const today = todayIn(staff.session.timezone, staff.services.clock());
  const { last, model } = await transaction(staff, async (scope) => ({
    last: await findLastTouch(scope),
    model: uuid.test(like) ? await findTouch(scope, like) : null,
  }));
  const schools = await listSchools(staff);
  return {
    last: last && last.id !== model?.id ? { id: last.id, title: last.title } : null,
    like: model?.title ?? null,
    values: model ? valuesLike(model, today, staff.actor.name) : newValues(today, staff.actor.name),
    schools: schools.filter(({ id }) => staff.schools?.includes(id) ?? true),
    needsSchool: staff.schools !== null,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.edit");
  const form = readTouchForm(await request.formData());
  return answerTouch(form, (touch) => addTouch(staff, touch), "added");
}

/** Quick on a phone, right after the meeting: what is needed first, sensible values in it already. */
export default function NewTouch({ loaderData, actionData }: Route.ComponentProps) {
  const { last, like, schools, needsSchool } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/touches">Outreach log</a>}
        title="Log outreach"
        lede={like ? `Filled in like “${like}”. Change what was different.` : undefined}
      >
        {last && <a href={`/admin/touches/new?like=${last.id}`}>Again like “{last.title}”</a>}
      </PageHead>
      <form method="post" className="form">
        <TouchFieldsPart {...{ values, errors, schools, needsSchool }} />
        <Button>Log it</Button>
      </form>
    </div>
  );
}
