import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { importDraft } from "../importing/import-draft.server";
import { ImportReview } from "../importing/import-review";
import { markdownText } from "../importing/read-import.server";
import { reviewImport } from "../importing/review-import.server";
import { requireDraft } from "../require-plan.server";
import type { Route } from "./+types/import-agreement";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Import a text" }];

const mostBytes = 20_000_000;
const schema = z.object({ markdown: z.string(), seen: z.string() });

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, version } = await requireDraft(staff, params.plan);
  return { slug: plan.slug, title: version.title, number: version.number };
}

/** The second press: the text takes the draft's place, unless the draft has changed since the first. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const draft = await requireDraft(staff, params.plan);
  const { slug } = draft.plan;
  const form = await readBoundedForm(request, mostBytes);
  const parsed = form && parseForm(form, schema);
  const text = parsed?.ok ? markdownText(parsed.value.markdown) : null;
  if (!parsed?.ok || !text?.ok) return seeOther(`/admin/plans/${slug}/import`);
  const typed = { markdown: text.markdown, seen: parsed.value.seen };
  const imported = await importDraft(staff, slug, typed, staff.services.clock());
  if (imported.ok) return seeOther(`/admin/plans/${slug}#draft`);
  const review = imported.reason === "changed" && reviewImport(draft, text.markdown, []);
  if (!review) notFound();
  return data({ review }, { status: 409 });
}

export default function ImportAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, number } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/plans/${slug}#draft`}>{title}</a>}
        title={`Import a text into version ${number}`}
        lede={
          actionData?.review ? undefined : "There is no text to agree to yet: choose one first."
        }
      >
        {!actionData?.review && <Button href={`/admin/plans/${slug}/import`}>Choose a text</Button>}
      </PageHead>
      {actionData?.review && (
        <>
          <Note look="heed">
            <p>Somebody changed the draft meanwhile. Look again at what the import would do.</p>
          </Note>
          <ImportReview slug={slug} review={actionData.review} />
        </>
      )}
    </>
  );
}
