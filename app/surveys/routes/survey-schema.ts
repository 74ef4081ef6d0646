import { surveyJsonSchema } from "../survey";

/** The JSON Schema of a survey file, for whoever writes one. */
export function loader() {
  return Response.json(surveyJsonSchema(), {
    headers: { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=3600" },
  });
}
