import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { listSchools } from "~/districts/list-schools.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { answerNeed } from "../needs/answer-need.server";
import { addNeed } from "../needs/keep-need.server";
import { listGoalChoices } from "../needs/need.db.server";
import { NeedFieldsPart } from "../needs/need-fields";
import { newValues, readNeedForm } from "../needs/need-form";
import type { Route } from "./+types/new-need";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Add a need" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.edit");
  const [goals, schools, district] = await Promise.all([
    transaction(staff, listGoalChoices),
    listSchools(staff),
    getDistrict(staff),
  ]);
  const asked = new URL(request.url).searchParams.get("goal");
  const goal = goals.find(({ id }) => id === asked) ?? null;
  return { goals, schools, values: newValues(district.language, goal) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "need.edit");
  const form = readNeedForm(await request.formData());
  return answerNeed(form, ({ value }) => addNeed(staff, value), {});
}

export default function NewNeed({ loaderData, actionData }: Route.ComponentProps) {
  const { goals, schools } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const errors = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/needs">Needs</a>}
        title="Add a need"
        lede="It stays a draft, seen by staff alone, until it is published."
      />
      <form method="post" className="form">
        <NeedFieldsPart {...{ values, errors, goals, schools }} kindStays={false} />
        <Button>Save the draft</Button>
      </form>
    </div>
  );
}
