import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { FileField } from "~/ui/fields/file-field";
import { TextArea } from "~/ui/fields/text-area";
import { PageHead } from "~/ui/parts/page-head";
import { ImportReview } from "../importing/import-review";
import { readImport } from "../importing/read-import.server";
import { reviewImport } from "../importing/review-import.server";
import { requireDraft } from "../require-plan.server";
import type { Route } from "./+types/plan-import";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Import a text" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, version } = await requireDraft(staff, params.plan);
  return { slug: plan.slug, title: version.title, number: version.number };
}

/** Shows what a text would make of the draft; of it, only a document's pictures are kept. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const draft = await requireDraft(staff, params.plan);
  const read = await readImport(staff, request);
  if (!read.ok) return refuse(read.reason, read.status);
  const review = reviewImport(draft, read.markdown, read.notes);
  if (!review) return refuse("There is nothing in this text beside a title.", 422);
  return { ok: true as const, review };
}

function refuse(file: string, status: number) {
  return data({ ok: false as const, errors: { file } as Record<string, string> }, { status });
}

export default function PlanImport({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, number } = loaderData;
  const errors: Record<string, string> = actionData?.ok === false ? actionData.errors : {};
  return (
    <>
      <ErrorSummary title="Nothing can be imported from this" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${slug}#draft`}>{title}</a>}
        title={`Import a text into version ${number}`}
        lede="Its highest headings become sections. A section that was there before, under its heading or with most of its words, is taken for the same one, so that its comments stay with it."
      />
      {actionData?.ok && <ImportReview slug={slug} review={actionData.review} />}
      <form method="post" encType="multipart/form-data" className="form">
        <FileField
          name="file"
          label="File"
          hint="Markdown (.md, .txt) or Word (.docx), at most 15 MB. Pictures of a Word document come along where they have alternative text."
          accept=".md,.markdown,.txt,.docx"
          error={errors.file}
        />
        <TextArea
          name="text"
          label="Or paste the text"
          hint="Markdown; a line that begins with ## is a heading."
          rows={8}
          dir="auto"
        />
        <Button look={actionData?.ok ? "quiet" : "main"}>See what it would do</Button>
      </form>
    </>
  );
}
