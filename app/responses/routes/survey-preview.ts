import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { AUDIENCES } from "~/people/audience";
import { notFound } from "~/platform/http.server";
import { findDraft } from "~/surveys/find-draft.server";
import { localize } from "~/surveys/localize";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import { renderFormPage } from "../form/form-page";
import { formPlaces } from "../form/form-places";
import { postedStep, postIntent } from "../form/form-values";
import { fieldValues, parseAnswers, postedBy } from "../form/parse-answers";
import { stepAfter, stepOfFirst } from "../form/walk";
import type { Route } from "./+types/survey-preview";

const twoWeeks = 14 * 24 * 3600 * 1000;

/** The form as an audience will see it in a language; nothing can be sent. */
export async function loader(args: Route.LoaderArgs) {
  const { page } = await preview(args);
  return html(page({}));
}

/** Goes through the steps as a respondent would. Nothing is stored, so whoever may read may do it. */
export async function action(args: Route.ActionArgs) {
  const { page, asked } = await preview(args);
  const body = new URLSearchParams(await args.request.text());
  const places = formPlaces(asked.definition, asked.audience);
  const intent = postIntent(body);
  const values = fieldValues(asked, body);
  if (intent.kind === "step") {
    return html(
      page({ values, ...stepAfter(places, postedBy(body), postedStep(body), intent.direction) }),
    );
  }
  const parsed = parseAnswers(asked, body);
  const errors = parsed.ok ? [] : parsed.errors;
  const step = parsed.ok ? postedStep(body) : stepOfFirst(places, errors);
  return html(page({ values, errors, step }));
}

type PreviewArgs = Route.LoaderArgs | Route.ActionArgs;

async function preview({ request, context, params }: PreviewArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const definition = await findDraft(staff, requireId(params.survey));
  if (!definition) notFound();
  const query = new URL(request.url).searchParams;
  const audience = AUDIENCES.find((known) => known === query.get("audience")) ?? "families";
  const district = await getDistrict(staff);
  const offered = languagesOf(definition);
  const language = pickLanguage(query.get("lang"), offered, district.language);
  const mode = "confidential" as const;
  const page = (shown: Partial<Parameters<typeof renderFormPage>[0]>) =>
    renderFormPage({
      survey: localize(definition, audience, language, district.language),
      places: formPlaces(definition, audience),
      ...{ audience, mode, school: null, unlinkAt: null },
      sender: { name: district.name, timeZone: district.timezone, contact: district.contact },
      closesAt: new Date(staff.services.clock().getTime() + twoWeeks),
      languages: offered,
      fallback: district.language,
      stylesheet: "/assets/form.css",
      script: "/assets/answering.js",
      notice: { kind: "preview" },
      ...shown,
    });
  return { page, asked: { definition, audience, mode } };
}

function html(page: string): Response {
  return new Response(page, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
