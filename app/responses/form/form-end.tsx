import { Button } from "~/ui/fields/button";
import { formatMoment } from "../messages/moments";
import { SAVE_FIELD } from "./form-values";
import type { FormView } from "./form-view";
import { markWords, messageWith } from "./words";

/** How far one is, the button that sends, and what comes after. */
export function FormEnd({ view }: { view: FormView }) {
  const { survey, words, mode, notice } = view;
  const node = <span className="answered" />;
  const count = { count: survey.questions };
  return (
    <div className="form-end stack" {...markWords(words, survey.language)}>
      <p className="answered-line">
        {messageWith(words, "form.answered", { name: "answered", node }, count)}
      </p>
      {notice?.kind !== "preview" && (
        <>
          <p className="row">
            <Button>{words.t("form.send")}</Button>
            {mode === "confidential" && (
              <Button look="quiet" name={SAVE_FIELD} value="1">
                {words.t("form.save")}
              </Button>
            )}
          </p>
          <AfterSending view={view} />
        </>
      )}
    </div>
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
