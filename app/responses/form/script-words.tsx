import type { FormView } from "./form-view";

/** Where the form's script says what it does; empty, and never seen, without one. */
export function ScriptWords({ view: { words, script } }: { view: FormView }) {
  if (script === undefined) return null;
  const place = "{time}";
  return (
    <p
      id="script-words"
      className="hint"
      role="status"
      data-saved={words.t("auto.saved", { time: place })}
      data-kept={words.t("auto.kept")}
      data-unsent={words.t("auto.unsent")}
      data-restored={words.t("auto.restored")}
    />
  );
}
