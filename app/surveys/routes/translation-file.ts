import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { languageTagSchema } from "../texts";
import { EXCHANGE_FORMATS, exportTranslations } from "../translating/export-translations.server";
import type { Route } from "./+types/translation-file";

const types = { xliff: "application/xliff+xml", csv: "text/csv" };

/** A translation with its originals, for programs for translators or for a spreadsheet. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const format = EXCHANGE_FORMATS.find((one) => one === params.format);
  const language = languageTagSchema.safeParse(params.language);
  if (!format || !language.success) notFound();
  const wanted = { format, language: language.data };
  const exported = await exportTranslations(staff, requireId(params.survey), wanted);
  if (!exported.ok) notFound();
  return new Response(exported.text, {
    headers: {
      "Content-Type": `${types[format]}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${exported.name}"`,
      "Cache-Control": "no-store",
    },
  });
}
