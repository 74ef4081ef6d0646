import { requireStaff } from "~/auth/require-staff.server";
import { requireSectionText } from "../load-section.server";
import { readSectionForm } from "../read-section-form.server";
import { saveSection } from "../save-section.server";
import type { Route } from "./+types/section-text";

/** The editor saves by itself: answers with the new revision, or with what stands in its way. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, section, language } = await requireSectionText(staff, params, request);
  const form = await readSectionForm(request);
  if (!form.ok) {
    const [message = "It cannot be saved."] = Object.values(form.errors);
    return Response.json({ message }, { status: form.status });
  }
  const at = { slug: plan.slug, key: section.key, language };
  const saved = await saveSection(staff, at, form.value, staff.services.clock());
  if (saved.ok) {
    const at = clockTime(saved.savedAt, staff.session.timezone);
    return Response.json({ revision: saved.revision, at });
  }
  switch (saved.reason) {
    case "conflict":
      return Response.json({ current: saved.current }, { status: 409 });
    case "picture":
      return Response.json({ message: saved.message }, { status: 422 });
    default:
      return Response.json({ message: "This draft or section is gone." }, { status: 404 });
  }
}

function clockTime(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(date);
}
