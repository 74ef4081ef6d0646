import { Note } from "~/ui/parts/note";
import { formatDay } from "../messages/moments";
import type { FormView } from "./form-view";
import { markWords } from "./words";

/** The smallest group anything is shown of, and how many answers an anonymous flush waits for. */
const SMALLEST_GROUP = 10;
const LEAST_STAGED = 2 * SMALLEST_GROUP;

/** What happens with the answers, as true for each mode as we can make it. */
export function PrivacyNote({ view }: { view: FormView }) {
  const { words, mode, privacyHref, survey } = view;
  const { t } = words;
  const mark = markWords(words, survey.language);
  const note = (
    <Note title={{ id: "privacy", text: t(`privacy.${mode}`) }}>
      <ul>
        <li>{t("privacy.groups", { k: SMALLEST_GROUP })}</li>
        {mode === "anonymous" ? (
          <AnonymousWording view={view} />
        ) : (
          <ConfidentialWording view={view} />
        )}
        <li>{t(view.needed ? "privacy.skip_needed" : "privacy.skip")}</li>
      </ul>
      {privacyHref && (
        <p>
          <a href={privacyHref}>{t("privacy.read")}</a>
        </p>
      )}
    </Note>
  );
  return mark.lang ? <div {...mark}>{note}</div> : note;
}

function AnonymousWording({ view: { words } }: { view: FormView }) {
  return (
    <>
      <li>{words.t("privacy.burned")}</li>
      <li>{words.t("privacy.flush", { flush: LEAST_STAGED })}</li>
    </>
  );
}

function ConfidentialWording({ view: { words, unlinkAt, sender } }: { view: FormView }) {
  const day = unlinkAt && formatDay(unlinkAt, words.language, sender.timeZone);
  return (
    <>
      <li>{words.t("privacy.stored_with_link")}</li>
      {day && <li>{words.t("privacy.unlink", { day })}</li>}
    </>
  );
}
