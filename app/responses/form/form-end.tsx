import { Button } from "~/ui/fields/button";
import { formatMoment } from "../messages/moments";
import { FORGET_FIELD, SAVE_FIELD, STEP_FIELD } from "./form-values";
import type { FormView } from "./form-view";
import { markWords, messageWith } from "./words";

/** How far one is, the button that sends, and what comes after; between steps, the way on and back. */
export function FormEnd({ view }: { view: FormView }) {
  const { survey, words, step, steps } = view;
  const isLast = step >= steps - 1;
  const mark = markWords(words, survey.language);
  return (
    <>
      {steps > 1 && (
        <p className="row" id="step-buttons" {...mark}>
          {!isLast && (
            <Button name={STEP_FIELD} value="next">
              {words.t("form.next")}
            </Button>
          )}
          {step > 0 && (
            <Button look="quiet" name={STEP_FIELD} value="back">
              {words.t("form.back")}
            </Button>
          )}
          {!isLast && <SaveButtons view={view} />}
        </p>
      )}
      {isLast ? (
        <SendingPart view={view} />
      ) : (
        <template className="waits">
          <SendingPart view={view} />
        </template>
      )}
    </>
  );
}

function SendingPart({ view }: { view: FormView }) {
  const { survey, words, notice, steps, items } = view;
  const node = <span className="answered" />;
  const count = { count: survey.questions };
  return (
    <div className="form-end stack" {...markWords(words, survey.language)}>
      {steps === 1 && !items.some(({ kind }) => kind === "date") ? (
        <p className="answered-line">
          {messageWith(words, "form.answered", { name: "answered", node }, count)}
        </p>
      ) : (
        <p>{words.t("form.end")}</p>
      )}
      {notice?.kind !== "preview" && (
        <>
          <p className="row">
            <Button>{words.t("form.send")}</Button>
            <SaveButtons view={view} />
          </p>
          {view.door?.after ?? <AfterSending view={view} />}
        </>
      )}
    </div>
  );
}

/** Only a form that is not sent yet can be kept for later. */
function SaveButtons({ view: { mode, notice, door, words } }: { view: FormView }) {
  if (mode !== "confidential" || notice?.kind === "preview" || door) return null;
  return (
    <>
      <Button look="quiet" name={SAVE_FIELD} value="1">
        {words.t("form.save")}
      </Button>
      <Button look="quiet" name={FORGET_FIELD} value="1">
        {words.t("form.forget")}
      </Button>
    </>
  );
}

function AfterSending({ view: { words, mode, closesAt, sender } }: { view: FormView }) {
  if (mode === "anonymous") return <p className="hint">{words.t("form.after_anonymous")}</p>;
  const moment = formatMoment(closesAt, words.language, sender.timeZone);
  return (
    <>
      <p className="hint">{words.t("form.after_confidential", { moment })}</p>
      <p className="hint">{words.t("form.save_rule")}</p>
    </>
  );
}
