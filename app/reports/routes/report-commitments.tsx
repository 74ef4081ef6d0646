import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { forbidden } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { PageHead } from "~/ui/parts/page-head";
import { listGoalChoices, listOwners } from "../commitments/commitment.db.server";
import { CommitmentFields } from "../commitments/commitment-fields";
import { commitmentSchema } from "../commitments/commitment-form";
import { addCommitment } from "../commitments/keep-commitment.server";
import { requireReport } from "../find-report.server";
import { goOn } from "../go-on.server";
import { refusalWords } from "../refusal-words";
import type { Route } from "./+types/report-commitments";

export const handle = { room: "report" };
export const meta = () => [{ title: "Add a commitment" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const { report } = await requireReport(staff, requireId(params.report));
  if (report.state === "published") forbidden(refusalWords.published);
  return transaction(staff, async (scope) => ({
    ...{ id: report.id, title: report.title },
    owners: await listOwners(scope),
    goals: await listGoalChoices(scope),
  }));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const reportId = requireId(params.report);
  const parsed = parseForm(await request.formData(), commitmentSchema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  return goOn(await addCommitment(staff, reportId, parsed.value, staff.services.clock()));
}

export default function ReportCommitments({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, owners, goals } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/reports/${id}`}>{title}</a>}
        title="Add a commitment"
        lede="Once the report is published, everybody can follow it: planned, under way, done, late, or changed with the reason."
      />
      <CommitmentFields
        {...{ owners, goals }}
        values={actionData?.values ?? {}}
        errors={actionData?.errors ?? {}}
        button="Add the commitment"
      />
    </>
  );
}
