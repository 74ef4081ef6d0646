import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { localTimeWords } from "~/districts/timezone";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { HelpHint } from "~/ui/parts/help-hint";
import { PageHead } from "~/ui/parts/page-head";
import { createWaveOf } from "../create-wave.server";
import { findSurvey } from "../survey.db.server";
import { usualTimes } from "../usual-times";
import { PRIVACY_MODES } from "../wave";
import { listAskablePlans } from "../wave.db.server";
import type { Route } from "./+types/new-wave";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Plan a wave" }];

const schema = z.object({
  opens: z.string().min(1, "Give the opening as a date and time."),
  closes: z.string().min(1, "Give the closing as a date and time."),
  mode: z.enum(PRIVACY_MODES, "Choose how private the answers are."),
  plan: z.union([z.literal(""), z.uuid("Choose one of the plan versions.")]).default(""),
});

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.edit");
  const id = requireId(params.survey);
  const { survey, plans } = await transaction(staff, async (scope) => ({
    survey: await findSurvey(scope, id),
    plans: await listAskablePlans(scope),
  }));
  if (!survey) notFound();
  return {
    plans: plans.map(({ id, title, number }) => ({
      ...{ value: id, label: `${title}, version ${number}` },
    })),
    surveyId: id,
    usual: usualTimes(staff.services.clock(), staff.session.timezone),
    title: survey.draft.title.all?.en ?? survey.slug,
    zone: localTimeWords(staff.session.timezone),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "wave.edit");
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const { plan, ...run } = parsed.value;
  const plans = await transaction(staff, listAskablePlans);
  if (plan && !plans.some(({ id }) => id === plan)) {
    const errors: Record<string, string> = { plan: "Choose one of the plan versions." };
    return data({ ok: false as const, errors, values: { ...parsed.value } }, { status: 422 });
  }
  const wave = { surveyId: requireId(params.survey), planVersionId: plan || null, ...run };
  const created = await createWaveOf(staff, staff.session.timezone, wave);
  if (created.ok) return seeOther(`/admin/waves/${created.waveId}`);
  if (created.field === "survey") notFound(created.reason);
  const errors: Record<string, string> = { [created.field]: created.reason };
  return data({ ok: false as const, errors, values: { ...parsed.value } }, { status: 422 });
}

export default function NewWave({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? loaderData.usual;
  return (
    <div className="narrow stack">
      <ErrorSummary title="The wave is not planned yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/surveys/${loaderData.surveyId}`}>{loaderData.title}</a>}
        title="Plan a wave"
      />
      <form method="post" className="form">
        <DateTimeField
          name="opens"
          label="Opens"
          hint="Nobody can answer before. Now, unless you choose another time."
          zone={loaderData.zone}
          defaultValue={values.opens}
          error={errors.opens}
        />
        <DateTimeField
          name="closes"
          label="Closes"
          hint="Three weeks are usual. Answers are not taken after this moment."
          zone={loaderData.zone}
          defaultValue={values.closes}
          error={errors.closes}
        />
        {loaderData.plans.length > 0 && (
          <SelectField
            name="plan"
            label="Which plan version does it ask about?"
            hint="Its scores are shown on that version’s page once they are published."
            blank="None"
            options={loaderData.plans}
            defaultValue={values.plan}
            error={errors.plan}
          />
        )}
        <RadioField
          name="mode"
          label="How private are the answers?"
          hint="This is locked when the first invitation goes out."
          defaultValue={values.mode ?? "confidential"}
          error={errors.mode}
          options={[
            {
              value: "confidential",
              label:
                "Confidential: people can correct their answers and see their own results; nobody sees single answers here, though a database administrator could join them.",
            },
            {
              value: "anonymous",
              label:
                "Anonymous: answers are cut from their link when sent; no corrections, and own results only on the thank-you page.",
            },
          ]}
        />
        <HelpHint to="start#choose-the-privacy-mode" more="Both modes side by side">
          Confidential shows change best, and people can come back. Anonymous is for where people
          would otherwise not answer honestly.
        </HelpHint>
        <Button>Plan this wave</Button>
      </form>
    </div>
  );
}
