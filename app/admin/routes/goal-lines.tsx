import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { goalLinesSchema, MEASURES, measureWords } from "../home/goal-lines";
import { listGoalLines } from "../home/goal-lines.db.server";
import { setGoalLines } from "../home/set-goal-lines.server";
import type { Route } from "./+types/goal-lines";

export const meta = () => [{ title: "Your goals" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "goal.set");
  return { goals: await transaction(staff, listGoalLines) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "goal.set");
  const form = parseForm(await request.formData(), goalLinesSchema);
  if (!form.ok) return data(form, { status: 422 });
  await setGoalLines(staff, form.value);
  return seeOther("/admin#loop");
}

const hints = {
  awareness: "A score of 0 to 100, for every audience.",
  buy_in: "A score of 0 to 100, for every audience.",
  trust_in_loop: "A score of 0 to 100: whether people trust that answering changes anything.",
  comments_answered: "Percent of comments on plans that have an official answer.",
  commitments_kept: "Percent of commitments that are done when their day is past.",
} as const;

export default function Goals({ loaderData, actionData }: Route.ComponentProps) {
  const values: Record<string, string | number | undefined> =
    actionData?.values ?? loaderData.goals;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary
        title="Nothing is saved yet"
        errors={errors}
        texts={Object.fromEntries(
          MEASURES.map((measure) => [measure, `${measureWords[measure]}: ${errors[measure]}`]),
        )}
      />
      <PageHead
        title="Your goals"
        lede="They stand beside where you are, on the home page. What you leave empty has no goal."
      />
      <form method="post" className="form">
        {MEASURES.map((measure) => (
          <TextField
            key={measure}
            name={measure}
            label={measureWords[measure]}
            hint={hints[measure]}
            inputMode="numeric"
            short
            defaultValue={values[measure]}
            error={errors[measure]}
          />
        ))}
        <Button>Save</Button>
      </form>
    </div>
  );
}
