import { AUDIENCES, type Audience } from "~/people/audience";
import { entriesFor, type SurveyDefinition } from "~/surveys/survey";
import type { PaperFormProps } from "./paper-form";

/** What a wave asks, and who: what its forms on paper are made from. */
export interface AskedOnPaper {
  title: string;
  audiences: Audience[];
  languages: string[];
  formOf: (asked: {
    audience: Audience;
    language: string;
    school: string | null;
    code: string | null;
  }) => PaperFormProps;
}

/** Those whom a survey asks anything. */
export function audiencesOf(definition: SurveyDefinition): Audience[] {
  return AUDIENCES.filter((audience) =>
    definition.sections.some((section) => entriesFor(section, audience).length > 0),
  );
}
