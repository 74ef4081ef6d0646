import { type ExportedSurvey, surveyFile } from "../export-survey.server";

/** A survey file to keep; a browser never runs it. */
export function fileResponse({ slug, definition }: ExportedSurvey): Response {
  return new Response(surveyFile(definition), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug.replace(/[^\w.-]/g, "_")}.json"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
