import { requireId } from "~/auth/require-id.server";
import type { Staff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { languageTagSchema } from "../texts";
import { titleOf } from "../title-of";
import { findTranslated, type Translated } from "./change-translations.server";
import { languagesIn } from "./status";

export type RequiredTranslation = Translated & { id: string; language: string; title: string };

/** A translation that an address names, or 404: the originals are none. */
export async function requireTranslation(
  staff: Staff,
  params: { survey: string; language: string },
): Promise<RequiredTranslation> {
  const survey = await requireTranslated(staff, params);
  const language = languageTagSchema.safeParse(params.language);
  if (!language.success || !languagesIn(survey.draft).includes(language.data)) notFound();
  if (language.data === survey.source)
    notFound("These are the originals. Change them in the survey itself.");
  return { ...survey, language: language.data };
}

export async function requireTranslated(
  staff: Staff,
  params: { survey: string },
): Promise<Translated & { id: string; title: string }> {
  const id = requireId(params.survey);
  const translated = await findTranslated(staff, id);
  if (!translated) notFound();
  return { ...translated, id, title: titleOf(translated.draft, "Survey") };
}
