import type { ReactNode } from "react";
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
import type { SpecPlace } from "./question-spec";
import { readPlaces } from "./read-places";
import { stepsOf } from "./steps";

/** What a form page shows. With the required props alone it is the same for everybody asked it. */
export interface FormPageProps {
  survey: ShownSurvey;
  /** The same questions as they are read: `formPlaces` of the survey and the audience. */
  places: readonly SpecPlace[];
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
  /** What makes answering more comfortable where scripts run; nothing needs it. */
  script?: string | undefined;
  privacyHref?: string | undefined;
  /** Where the plan that is asked about can be read. */
  planHref?: string | null | undefined;
  /** Where what an item is about can be read. */
  partOf?: ((about: About | null) => string | null) | undefined;
  dir?: Direction | undefined;
  /** The revision being corrected; left out of a form nobody has answered. */
  version?: string | undefined;
  values?: FormValues | undefined;
  errors?: readonly AnswerError[] | undefined;
  notice?: FormNotice | undefined;
  /** Through another door than a personal link: what is true there of privacy, and what comes after. */
  door?: { privacy: ReactNode; after: ReactNode } | undefined;
  /** The step that is shown, from 0; past the last there is nothing but the button that sends. */
  step?: number | undefined;
}

/** The props with what follows from them. */
export interface FormView extends FormPageProps {
  words: Translator;
  values: FormValues;
  items: readonly ShownItem[];
  /** Any question has to be answered. */
  needed: boolean;
  step: number;
  /** How many steps there are without a script. */
  steps: number;
  /** The entries that stand on this page; the others wait for a script in templates. */
  live: ReadonlySet<string>;
}

export function viewOf(props: FormPageProps): FormView {
  const { survey, places, values = {}, step = 0 } = props;
  const items = survey.sections.flatMap((section) => section.items);
  const words = translator(survey.language, props.fallback);
  const steps = stepsOf(places);
  const { shown } = readPlaces(places, (name) => values[name] ?? []);
  const live = shown.filter((place) => steps[places.indexOf(place)] === step);
  return {
    ...props,
    ...{ words, items, values, step },
    needed: items.some(({ required }) => required),
    steps: (steps.at(-1) ?? 0) + 1,
    live: new Set(live.map(({ id }) => id)),
  };
}

/** What is wrong at an entry; of a matrix at the first row that has something wrong. */
export function errorOf(view: FormView, item: ShownItem): AnswerError | undefined {
  const ids = [item.id, ...item.rows.map(({ id }) => id)];
  return view.errors?.find((error) => ids.includes(error.item));
}
