import type { Condition, Placed } from "~/surveys/condition";

/**
 * What has to be known of a question to read its answer. Server, preview and the form's script work
 * with this alone, so it can stand in a page.
 */
export interface QuestionSpec {
  id: string;
  kind: "single" | "multiple" | "ranking" | "offer" | "number" | "date" | "text" | "consent";
  required?: true;
  /** Of a choice, in the survey's order. */
  codes?: string[];
  /** Those that do not go together with others. */
  lone?: string[];
  /** The one with a field for own words. */
  other?: string;
  /** Of a number or a date. */
  min?: number | string;
  max?: number | string;
}

/** A place of a form with the questions that stand there. */
export interface SpecPlace extends Placed {
  id: string;
  keys: string[];
  showIf: Condition | null;
  questions: QuestionSpec[];
  /** The items its showing or its words depend on. */
  looksAt: string[];
}
