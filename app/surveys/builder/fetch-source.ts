import { z } from "zod";
import { draftSchema, type SurveyDefinition } from "../survey";

const sourceSchema = z.object({ definition: draftSchema });

/** The survey behind a source's name; null where it cannot be read. */
export async function fetchSource(source: string): Promise<SurveyDefinition | null> {
  const href = `/admin/surveys/sources/${source}`;
  const response = await fetch(href, { redirect: "manual" }).catch(() => null);
  if (!response?.ok) return null;
  return sourceSchema.safeParse(await response.json().catch(() => null)).data?.definition ?? null;
}
