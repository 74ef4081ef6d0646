import { ErrorSummary } from "~/ui/fields/error-summary";
import { formatMoment } from "../messages/moments";
import { FormNoticeNote } from "./form-notice";
import { errorOf, type FormView } from "./form-view";
import { errorField } from "./matrix-question";
import { PlanLink } from "./plan-link";
import { PrivacyNote } from "./privacy-note";
import { problemWords } from "./problem-words";
import { usePipedText } from "./read-back";
import { Marked, markWords, Words } from "./words";

/** All that comes before the questions. */
export function FormOpening({ view }: { view: FormView }) {
  const { survey, words, audience, school } = view;
  const mark = markWords(words, survey.language);
  return (
    <div className="stack">
      <FormErrors view={view} />
      <FormNoticeNote view={view} />
      <p className="kicker" {...mark}>
        {school === null
          ? words.t("form.for", { audience })
          : words.t("form.for_school", { audience, school })}
      </p>
      <h1>
        <Words shown={survey.title} />
      </h1>
      {view.step === 0 && <BeforeTheFirst view={view} />}
    </div>
  );
}

/** How long it takes, until when and what happens with the answers: said once, before the first question. */
function BeforeTheFirst({ view }: { view: FormView }) {
  const { survey, words, audience, school, closesAt, sender, planHref } = view;
  const mark = markWords(words, survey.language);
  const moment = formatMoment(closesAt, words.language, sender.timeZone);
  const { questions, minutes } = survey;
  return (
    <>
      <p className="lede">
        <Marked words={words} language={survey.language}>
          {words.t("form.length", { questions, minutes })}
        </Marked>{" "}
        {survey.intro && <Words shown={survey.intro} />}
      </p>
      {school !== null && <p {...mark}>{words.t("form.about_school", { audience, school })}</p>}
      {planHref && (
        <p {...mark}>
          <PlanLink href={planHref}>{words.t("form.read_plan")}</PlanLink>
        </p>
      )}
      <p {...mark}>
        <strong>{words.t("form.open_until", { moment })}</strong>
      </p>
      {view.door?.privacy ?? <PrivacyNote view={view} />}
    </>
  );
}

/** Every fault with a link to its question, in the form's order. */
function FormErrors({ view }: { view: FormView }) {
  const { words, items, values } = view;
  const piped = usePipedText();
  const wrong = items.flatMap((item) => {
    const error = errorOf(view, item);
    if (error === undefined) return [];
    const text =
      item.number === null
        ? piped(item.text.text)
        : words.t("error.question", { number: item.number, text: piped(item.text.text) });
    return [
      {
        id: errorField(view, item),
        text,
        problem: error.problem,
        message: problemWords(item, error.problem, values, words),
      },
    ];
  });
  const what = wrong.every(({ problem }) => problem === "required") ? "needed" : "check";
  const goal =
    view.step >= view.steps - 1 ? (`error.${what}` as const) : (`error.${what}_step` as const);
  return (
    <ErrorSummary
      title={words.t(goal, { count: wrong.length })}
      errors={Object.fromEntries(wrong.map(({ id, message }) => [id, message]))}
      texts={Object.fromEntries(wrong.map(({ id, text }) => [id, text]))}
    />
  );
}
