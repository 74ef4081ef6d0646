import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { answerNeed } from "../needs/answer-need.server";
import { changeNeed } from "../needs/keep-need.server";
import { requireNeed } from "../needs/load-needs.server";
import { needTextIn } from "../needs/need";
import { listGoalChoices } from "../needs/need.db.server";
import { NeedFieldsPart } from "../needs/need-fields";
import { readNeedForm, valuesOf } from "../needs/need-form";
import type { Route } from "./+types/need-edit";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Change a need" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.edit");
  const need = await requireNeed(staff, requireId(params.need));
  return {
    ...{ id: need.id, title: needTextIn(need, "en").title, isDraft: need.state === "draft" },
    goals: await transaction(staff, listGoalChoices),
    schools: await listSchools(staff),
    values: valuesOf(need),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "need.edit");
  const id = requireId(params.need);
  const form = readNeedForm(await request.formData());
  return answerNeed(
    form,
    ({ value, revision }) =>
      changeNeed(staff, id, value, { revision, now: staff.services.clock() }),
    {},
  );
}

export default function NeedEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, isDraft, goals, schools } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/needs/${id}`}>{title}</a>}
        title="Change the need"
        lede={isDraft ? undefined : "It is published: what you save is on the board at once."}
      />
      <form method="post" className="form">
        <NeedFieldsPart {...{ values, errors, goals, schools }} kindStays={!isDraft} />
        <Button>Save</Button>
      </form>
    </div>
  );
}
