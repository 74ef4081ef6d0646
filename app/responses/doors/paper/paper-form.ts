import type { Audience } from "~/people/audience";
import type { ShownItem, ShownSurvey } from "~/surveys/localize";
import type { PrivacyMode } from "~/surveys/wave";
import { type DoorWords, doorWords } from "../messages/door-words";
import type { PaperReader } from "./condition-words";
import { markQuestions } from "./marks";

export interface PaperFormProps {
  survey: ShownSurvey;
  /** The district's language, for what has no translation. */
  fallback: string;
  audience: Audience;
  school: string | null;
  district: { name: string; contact: string; timezone: string };
  mode: PrivacyMode;
  closesAt: Date;
  /** Whose form it is; null leaves a line to write the code on. */
  code: string | null;
}

export interface PaperView extends PaperFormProps, PaperReader {
  words: DoorWords;
}

export function paperView(props: PaperFormProps): PaperView {
  const words = doorWords(props.survey.language, props.fallback);
  return { ...props, words, questions: markQuestions(props.survey) };
}

/** What to do with a question's boxes or lines. */
export function howToAnswer(item: ShownItem, { t }: DoorWords): string | null {
  switch (item.kind) {
    case "single":
    case "matrix":
      return t("paper.one");
    case "multiple":
    case "offer":
      return t("paper.several");
    case "ranking":
      return t("paper.rank", { places: item.places });
    case "number":
      return t("paper.number", {
        bounds: boundsOf(item),
        min: item.min ?? "",
        max: item.max ?? "",
      });
    case "date":
      return t("paper.date");
    default:
      return null;
  }
}

function boundsOf({ min, max }: ShownItem): "both" | "least" | "most" | "none" {
  if (min !== null && max !== null) return "both";
  if (min !== null) return "least";
  return max === null ? "none" : "most";
}
