import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { languageChoices } from "~/districts/language";
import { formatDay } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { createPlan } from "../create-plan.server";
import { newPlanSchema } from "../plan-form";
import { listPlans } from "../plan-list.db.server";
import { draftOf } from "../require-plan.server";
import type { Route } from "./+types/plans";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Plans" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.read");
  const plans = await transaction(staff, listPlans);
  const { language } = await getDistrict(staff);
  return {
    language,
    mayEdit: staff.may("plan.edit"),
    plans: plans.map(({ slug, versions }) => {
      const published = versions.find(({ publishedAt }) => publishedAt !== null);
      return {
        slug,
        title: versions[0]?.title ?? slug,
        published: published?.publishedAt
          ? `Version ${published.number}, published ${formatDay(published.publishedAt, staff.session.timezone)}`
          : "Not published yet",
        draft: draftOf(versions)?.number ?? null,
      };
    }),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const form = parseForm(await request.formData(), newPlanSchema);
  if (!form.ok) return data(form, { status: 422 });
  if (await createPlan(staff, form.value)) return seeOther(`/admin/plans/${form.value.slug}`);
  const errors: Record<string, string> = { slug: "Another plan has this address already." };
  return data({ ok: false as const, errors, values: { ...form.value } }, { status: 422 });
}

export default function Plans({ loaderData, actionData }: Route.ComponentProps) {
  const { plans, mayEdit } = loaderData;
  return (
    <>
      <ErrorSummary title="The plan is not made yet" errors={actionData?.errors ?? {}} />
      <PageHead
        title="Plans"
        lede="What you want to do with technology, for everybody to read and comment on."
      />
      {plans.length === 0 ? (
        <Empty
          title="No plan yet"
          text="A plan begins with what it rests on: the values your community shares, the policies it follows, the people and structures that support it. You write it in sections, publish a version, and people comment on each. A published version never changes; what you change becomes the next one."
        />
      ) : (
        <Entries
          level={2}
          entries={plans.map(({ slug, title, published, draft }) => ({
            key: slug,
            title: <a href={`/admin/plans/${slug}`}>{title}</a>,
            text: draft === null ? published : `${published}; version ${draft} is being written`,
          }))}
        />
      )}
      {mayEdit && (
        <NewPlan
          isFirst={plans.length === 0}
          errors={actionData?.errors ?? {}}
          values={actionData?.values ?? { language: loaderData.language }}
        />
      )}
    </>
  );
}

interface NewPlanProps {
  isFirst: boolean;
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
}

function NewPlan({ isFirst, errors, values }: NewPlanProps) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <Part id="new" title="Write a new plan">
      <form method="post" className="form">
        <TextField {...field("title")} label="Title" maxLength={200} />
        <TextField
          {...field("slug")}
          label="Address"
          hint="Stands at the end of its public address, such as technology-plan. It stays as it is."
          spellCheck={false}
          autoCapitalize="none"
          dir="ltr"
        />
        <SelectField
          {...field("language")}
          label="Language you write it in"
          hint="Translations come later, section by section."
          options={languageChoices}
        />
        <Button look={isFirst ? "main" : "quiet"}>Make the plan</Button>
      </form>
    </Part>
  );
}
