import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { answerTouch } from "../touches/answer-touch.server";
import { changeTouch } from "../touches/keep-touch.server";
import { dayWords } from "../touches/today";
import { mayKeep } from "../touches/touch";
import { findTouch } from "../touches/touch.db.server";
import { TouchFieldsPart } from "../touches/touch-fields";
import { readTouchForm, valuesOf } from "../touches/touch-form";
import { sourceWords } from "../touches/touch-words";
import type { Route } from "./+types/touch";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Outreach" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.edit");
  const id = requireId(params.touch);
  const touch = await transaction(staff, (scope) => findTouch(scope, id));
  if (!touch) notFound();
  const schools = await listSchools(staff);
  return {
    id,
    title: touch.title,
    about: `${dayWords(touch.happenedOn)}, ${sourceWords[touch.source]}`,
    values: valuesOf(touch),
    mayChange: mayKeep(touch, staff.schools),
    schools: schools.filter(
      (school) =>
        (staff.schools?.includes(school.id) ?? true) || touch.schoolIds.includes(school.id),
    ),
    needsSchool: staff.schools !== null,
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.edit");
  const id = requireId(params.touch);
  const form = readTouchForm(await request.formData());
  return answerTouch(form, (touch) => changeTouch(staff, id, touch), "changed");
}

export default function Touch({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, about, mayChange, schools, needsSchool } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/touches">Outreach log</a>}
        title={title}
        lede={
          mayChange ? about : `${about}. It is not of your schools alone: you can read it here.`
        }
      >
        <a href={`/admin/touches/new?like=${id}`}>Do this again</a>
      </PageHead>
      <form method="post" className="form">
        <TouchFieldsPart {...{ values, errors, schools, needsSchool }} />
        {mayChange && <Button>Save</Button>}
      </form>
      {mayChange && (
        <Part id="remove" title="Logged by mistake?">
          <ConfirmForm
            lost={<p>It disappears from the log and from every figure.</p>}
            button="Remove it from the log"
            action={`/admin/touches/${id}/removal`}
          />
        </Part>
      )}
    </div>
  );
}
