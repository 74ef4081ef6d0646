import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { requirePlan } from "~/plans/require-plan.server";
import { parseForm } from "~/platform/form-values.server";
import { forbidden, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { prefillReport } from "../prefill.server";
import { refusalWords } from "../refusal-words";
import { reportTextSchema } from "../report";
import { findReportOn } from "../report.db.server";
import { ReportForm } from "../report-form";
import { savePlanReport } from "../save-report.server";
import type { Route } from "./+types/plan-report";

export const handle = { room: "report" };
export const meta = () => [{ title: "Report on a plan" }];

/** Begins the report on a plan's latest published version; where there is one, that is the page to go to. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  const plan = await requirePlan(staff, params.plan);
  const version = plan.versions.find(({ publishedAt }) => publishedAt !== null);
  const planVersionId = version?.id ?? null;
  const known =
    planVersionId && (await transaction(staff, (scope) => findReportOn(scope, { planVersionId })));
  if (known) throw seeOther(`/admin/reports/${known.id}`);
  return {
    slug: plan.slug,
    kicker: version ? `${version.title}, version ${version.number}` : plan.slug,
    isPublished: version !== undefined,
    filled: await prefillReport(staff, { waveId: null, planVersionId }, []),
    language: (await getDistrict(staff)).language,
    mayEdit: staff.may("report.edit"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const plan = await requirePlan(staff, params.plan);
  const version = plan.versions.find(({ publishedAt }) => publishedAt !== null);
  if (!version) forbidden(refusalWords.no_version);
  const parsed = parseForm(await request.formData(), reportTextSchema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const saved = await savePlanReport(staff, version.id, parsed.value, staff.services.clock());
  if (!saved.ok) forbidden(refusalWords[saved.reason]);
  return seeOther(`/admin/reports/${saved.reportId}`);
}

export default function PlanReport({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, kicker, isPublished, filled, language, mayEdit } = loaderData;
  const head = <a href={`/admin/plans/${slug}`}>{kicker}</a>;
  if (!isPublished) {
    return (
      <>
        <PageHead kicker={head} title="Report" />
        <Empty
          title="The plan is not published yet"
          text="A report says what people said about a plan, and what follows from it. Publish a version first."
          action={<Button href={`/admin/plans/${slug}`}>To the plan</Button>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={head}
        title="What you heard about the plan, and what you will do"
        lede="The lines filled in are comments that changed the plan, and those declined with a reason."
      />
      {mayEdit ? (
        <ReportForm
          release=""
          errors={actionData?.errors ?? {}}
          values={actionData?.values ?? { title: kicker, ...filled }}
          button="Save the draft"
          lang={language}
        />
      ) : (
        <p>Nobody has written it yet.</p>
      )}
    </>
  );
}
