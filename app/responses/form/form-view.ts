import type { Audience } from "~/people/audience";
import type { ShownItem, ShownSurvey } from "~/surveys/localize";
import type { About } from "~/surveys/survey";
import type { PrivacyMode } from "~/surveys/wave";
import type { Direction } from "../messages/languages";
import { type Translator, translator } from "../messages/translator";
import type { Sender } from "./contact-line";
import type { FormNotice } from "./form-notice";
import type { FormValues } from "./form-values";
import type { AnswerError } from "./parse-answers";

/** What a form page shows. With the required props alone it is the same for everybody asked it. */
export interface FormPageProps {
  survey: ShownSurvey;
  audience: Audience;
  /** The name of the school asked about; null asks about no one school. */
  school: string | null;
  sender: Sender;
  mode: PrivacyMode;
  closesAt: Date;
  /** When the links between people and answers are destroyed; confidential mode. */
  unlinkAt: Date | null;
  /** The languages offered, the district's for words that have no translation. */
  languages: readonly string[];
  fallback: string;
  stylesheet: string;
  privacyHref?: string | undefined;
  /** Where what an item is about can be read. */
  partOf?: ((about: About | null) => string | null) | undefined;
  dir?: Direction | undefined;
  /** The revision being corrected; left out of a form nobody has answered. */
  version?: string | undefined;
  values?: FormValues | undefined;
  errors?: readonly AnswerError[] | undefined;
  notice?: FormNotice | undefined;
}

/** The props with what follows from them. */
export interface FormView extends FormPageProps {
  words: Translator;
  items: readonly ShownItem[];
  /** Any question has to be answered. */
  needed: boolean;
}

export function viewOf(props: FormPageProps): FormView {
  const items = props.survey.sections.flatMap((section) => section.items);
  const words = translator(props.survey.language, props.fallback);
  return { ...props, words, items, needed: items.some(({ required }) => required) };
}

export function errorOf(view: FormView, item: ShownItem): AnswerError | undefined {
  return view.errors?.find((error) => error.item === item.id);
}
