import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { AUDIENCES } from "~/people/audience";
import { notFound } from "~/platform/http.server";
import { findDraft } from "~/surveys/find-draft.server";
import { localize } from "~/surveys/localize";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import { renderFormPage } from "../form/form-page";
import type { Route } from "./+types/survey-preview";

const twoWeeks = 14 * 24 * 3600 * 1000;

/** The form as an audience will see it in a language; nothing can be sent. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const definition = await findDraft(staff, requireId(params.survey));
  if (!definition) notFound();
  const query = new URL(request.url).searchParams;
  const audience = AUDIENCES.find((known) => known === query.get("audience")) ?? "families";
  const district = await getDistrict(staff);
  const offered = languagesOf(definition);
  const language = pickLanguage(query.get("lang"), offered, district.language);
  const page = renderFormPage({
    survey: localize(definition, audience, language, district.language),
    audience,
    school: null,
    sender: { name: district.name, timeZone: district.timezone, contact: district.contact },
    mode: "confidential",
    closesAt: new Date(staff.services.clock().getTime() + twoWeeks),
    unlinkAt: null,
    languages: offered,
    fallback: district.language,
    stylesheet: "/assets/form.css",
    notice: { kind: "preview" },
  });
  return new Response(page, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
