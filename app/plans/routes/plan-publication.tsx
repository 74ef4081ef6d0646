import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { draftMark } from "../draft-mark.server";
import { languageName } from "../load-overview.server";
import { publicationSchema } from "../plan-form";
import { publicationBlocks, publicationGaps } from "../publication";
import { publishPlan } from "../publish-plan.server";
import { requireDraft } from "../require-plan.server";
import type { Route } from "./+types/plan-publication";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Publish" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const draft = await requireDraft(staff, params.plan);
  const { plan, version, sections } = draft;
  const gaps = publicationGaps(sections, version.language);
  return {
    ...{ slug: plan.slug, title: version.title, number: version.number },
    hasSummary: version.summary !== "",
    seen: draftMark(draft),
    blocks: publicationBlocks(sections, version.language),
    gaps: gaps.map((gap) => ({ ...gap, name: languageName(gap.language) })),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan } = await requireDraft(staff, params.plan);
  const form = parseForm(await request.formData(), publicationSchema);
  if (!form.ok) return data(form, { status: 422 });
  const published = await publishPlan(staff, plan.slug, form.value, staff.services.clock());
  if (published.ok) return seeOther(`/admin/plans/${plan.slug}`);
  if (published.reason === "no_draft") notFound();
  const note =
    published.reason === "changed"
      ? "The draft was changed since you opened this page. Look at it again, then publish."
      : (published.blocks[0] ?? "");
  const errors: Record<string, string> = { note };
  const status = published.reason === "changed" ? 409 : 422;
  return data({ ok: false as const, errors, values: { ...form.value } }, { status });
}

export default function PlanPublication({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, number, seen, blocks } = loaderData;
  const values: Record<string, string> = actionData?.values ?? { rollOut: "carry" };
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="It is not published" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${slug}#draft`}>{title}</a>}
        title={`Publish version ${number}`}
        lede="Everybody can then read it and comment on it. It can never be changed or taken back; a change becomes the next version."
      />
      <Missing {...loaderData} />
      {blocks.length === 0 && (
        <form method="post" className="form">
          <HiddenInputs values={{ seen }} />
          <TextArea
            {...field("note")}
            label="Note"
            labelNote="(optional)"
            hint="What is new in this version, in a sentence or two. Everybody reads it."
            maxLength={1000}
            dir="auto"
          />
          {number > 1 ? (
            <RadioField
              {...field("rollOut")}
              label="What becomes of open comments?"
              options={[
                {
                  value: "carry",
                  label:
                    "Carry them over: each stays open where its words are still found exactly once; any other stays with its version and says so.",
                },
                {
                  value: "freeze",
                  label:
                    "Freeze them: they stay with the version they were made on. They can still be answered.",
                },
              ]}
            />
          ) : (
            <HiddenInputs values={{ rollOut: "carry" }} />
          )}
          <Button>{`Publish version ${number}`}</Button>
        </form>
      )}
    </div>
  );
}

function Missing({ blocks, gaps, hasSummary }: Route.ComponentProps["loaderData"]) {
  if (blocks.length > 0) {
    return (
      <Note look="stop" title={{ id: "blocks", text: "It cannot be published yet" }}>
        <ul>
          {blocks.map((block) => (
            <li key={block}>{block}</li>
          ))}
        </ul>
      </Note>
    );
  }
  if (gaps.length === 0 && hasSummary) return null;
  return (
    <Note look="heed" title={{ id: "gaps", text: "What is still missing" }}>
      <ul>
        {!hasSummary && <li>The summary: what it is in two minutes.</li>}
        {gaps.map(({ language, name, headings, isOld }) => (
          <li key={`${language}-${isOld}`}>
            {name}: {headings.join(", ")}
            {isOld && " (older than the original)"}
          </li>
        ))}
      </ul>
      <p>You can publish all the same. Readers of another language see the original there.</p>
    </Note>
  );
}
