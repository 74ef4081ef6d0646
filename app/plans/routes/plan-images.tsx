import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { FileField } from "~/ui/fields/file-field";
import { TextField } from "~/ui/fields/text-field";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { requirePlan } from "../require-plan.server";
import { uploadImage } from "../upload-image.server";
import type { Route } from "./+types/plan-images";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Upload a picture" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const plan = await requirePlan(staff, params.plan);
  return { slug: plan.slug, title: plan.versions[0]?.title ?? plan.slug };
}

/** A picture is kept; what shows it in a text is handed back to be copied. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  await requirePlan(staff, params.plan);
  const uploaded = await uploadImage(staff, staff.session.district_slug, request);
  if (uploaded.ok) return uploaded;
  const errors: Record<string, string> = { [uploaded.field]: uploaded.reason };
  return data({ ok: false as const, errors }, { status: uploaded.status });
}

export default function PlanImages({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.ok === false ? actionData.errors : {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="The picture is not uploaded yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${loaderData.slug}#draft`}>{loaderData.title}</a>}
        title="Upload a picture"
        lede="You then get a line to copy: the picture appears where that line stands in a section."
      />
      {actionData?.ok && (
        <Note title={{ id: "line", text: "Copy this line into the section" }}>
          <pre>{actionData.markdown}</pre>
        </Note>
      )}
      <form method="post" encType="multipart/form-data" className="form">
        <FileField
          name="file"
          label="Picture"
          hint="PNG, JPEG, WebP or GIF, at most 2 MB. What a camera or an editor wrote into it, such as the place, is taken out."
          accept="image/png,image/jpeg,image/webp,image/gif"
          error={errors.file}
        />
        <TextField
          name="alt"
          label="What it shows"
          hint="For those who cannot see it: what it says, not that it is a picture."
          maxLength={500}
          error={errors.alt}
        />
        <Button>Upload</Button>
      </form>
    </div>
  );
}
