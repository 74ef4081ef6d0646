import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { forbidden, notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { listGoalChoices, listOwners } from "../commitments/commitment.db.server";
import { CommitmentFields } from "../commitments/commitment-fields";
import { commitmentSchema } from "../commitments/commitment-form";
import { editCommitment } from "../commitments/keep-commitment.server";
import { requireReport } from "../find-report.server";
import { goOn } from "../go-on.server";
import { refusalWords } from "../refusal-words";
import type { Route } from "./+types/report-commitment";

export const handle = { room: "report" };
export const meta = () => [{ title: "Change a commitment" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const { report, commitments } = await requireReport(staff, requireId(params.report));
  const commitment = commitments.find(({ id }) => id === requireId(params.commitment));
  if (!commitment) notFound("There is no such commitment. It may have been removed.");
  if (report.state === "published") forbidden(refusalWords.published);
  const { what, ownerId, ownerName, dueOn, dueWords, goalId } = commitment;
  return transaction(staff, async (scope) => ({
    ...{ id: report.id, title: report.title, commitment: commitment.id, dueWords },
    values: {
      ...{ what, ownerName, ownerId: ownerId ?? "", dueOn: dueOn ?? "", goalId: goalId ?? "" },
    },
    owners: await listOwners(scope),
    goals: await listGoalChoices(scope),
  }));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const at = { reportId: requireId(params.report), id: requireId(params.commitment) };
  await requireReport(staff, at.reportId);
  const parsed = parseForm(await request.formData(), commitmentSchema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  return goOn(await editCommitment(staff, at, parsed.value, staff.services.clock()));
}

export default function ReportCommitment({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, commitment, owners, goals, values, dueWords } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/reports/${id}`}>{title}</a>}
        title="Change a commitment"
        lede={dueWords ? `It was written with: by ${dueWords}. Give the day now.` : undefined}
      />
      <CommitmentFields
        {...{ owners, goals }}
        values={actionData?.values ?? values}
        errors={actionData?.errors ?? {}}
        button="Save the commitment"
      />
      <Part id="remove" title="Remove it" noPrint>
        <ConfirmForm
          lost={<p>The commitment and its translations are deleted. Nobody has read them yet.</p>}
          button="Remove the commitment"
          action={`/admin/reports/${id}/commitments/${commitment}/removal`}
        />
      </Part>
    </>
  );
}
