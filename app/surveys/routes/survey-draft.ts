import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { formatClock } from "../builder/clock-words";
import { findDraft } from "../find-draft.server";
import { readJson } from "../read-json.server";
import { saveDraft } from "../save-draft.server";
import { draftSchema } from "../survey";
import type { Route } from "./+types/survey-draft";

const schema = z.strictObject({ revision: z.string().max(64), draft: draftSchema });
const gone = "This survey is gone.";

/** The builder saves by itself: answers with the new revision, or with what stands in its way. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const id = requireId(params.survey);
  if (!(await findDraft(staff, id))) return Response.json({ message: gone }, { status: 404 });
  const read = await readJson(request, schema);
  if (!read.ok) return Response.json({ message: read.message }, { status: read.status });
  const now = staff.services.clock();
  const saved = await saveDraft(staff, id, read.value, now);
  const { timezone } = staff.session;
  if (saved.ok) {
    return Response.json({ revision: saved.revision, at: formatClock(now, timezone) });
  }
  if (saved.reason === "no_survey") return Response.json({ message: gone }, { status: 404 });
  const { draft, revision, savedAt } = saved.current;
  const current = { draft, revision, at: formatClock(savedAt, timezone) };
  return Response.json({ current }, { status: 409 });
}
