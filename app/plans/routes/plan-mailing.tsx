import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { AUDIENCES } from "~/people/audience";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { announceVersion } from "../mailing/announce-version.server";
import { countByAudience, findAnnouncement } from "../mailing/mailing.db.server";
import { planWords } from "../messages";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/plan-mailing";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Mail this draft" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const plan = await requirePlan(staff, params.plan);
  const version = plan.versions.find(({ publishedAt }) => publishedAt !== null);
  if (!version) notFound("No version of this plan is published yet, so there is nothing to mail.");
  const { title, number } = version;
  return transaction(staff, async (scope) => ({
    ...{ slug: plan.slug, title, number },
    audiences: await countByAudience(scope),
    campaignId: await findAnnouncement(scope, version.id),
  }));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const plan = await requirePlan(staff, params.plan);
  const posted = (await request.formData()).getAll("audience").map(String);
  const audiences = AUDIENCES.filter((audience) => posted.includes(audience));
  if (audiences.length === 0) {
    return data({ errors: { audience: "Choose at least one audience." } }, { status: 422 });
  }
  const announced = await announceVersion(staff, plan, audiences, staff.services);
  if (announced.ok) return seeOther(`/admin/campaigns/${announced.campaignId}`);
  if (announced.reason === "not_published") notFound();
  const audience = "This version was mailed before. It goes out once.";
  return data({ errors: { audience } }, { status: 409 });
}

const { t } = planWords("en");

export default function PlanMailing({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, number, audiences, campaignId } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="The draft is not mailed" errors={errors} />
      <PageHead
        kicker={title}
        title={`Mail version ${number}`}
        lede="Each person gets a link of their own. Whoever follows it can comment and agree after pressing one button, without an account."
      />
      {campaignId ? (
        <Note>
          This version was mailed. <a href={`/admin/campaigns/${campaignId}`}>See how far it is</a>.
        </Note>
      ) : (
        <form method="post" className="form">
          <CheckListField
            name="audience"
            label="Who should get it?"
            options={audiences.map(({ audience, count }) => ({
              value: audience,
              label: `${t(`scores.of.${audience}`)} (${count})`,
            }))}
            defaultValues={audiences.map(({ audience }) => audience)}
            error={errors.audience}
          />
          <p className="hint">
            A mail that went out cannot be called back. People who share an address get one mail.
          </p>
          <Button>Mail version {number}</Button>
        </form>
      )}
      <p>
        <a href={`/admin/plans/${slug}`}>Back to the plan</a>
      </p>
    </div>
  );
}
