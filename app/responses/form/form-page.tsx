import { ErrorWord } from "~/ui/fields/error-word";
import { Brand } from "~/ui/frames/brand";
import { Foot } from "~/ui/frames/foot";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { CarriedFields } from "./carried-fields";
import { ContactLine } from "./contact-line";
import { renderDocument } from "./document";
import { FormEnd } from "./form-end";
import { FormOpening } from "./form-opening";
import { FormSections } from "./form-sections";
import { AT_FIELD, REPLACE_FIELD, UNANSWERED_VERSION, VERSION_FIELD } from "./form-values";
import { type FormPageProps, type FormView, viewOf } from "./form-view";
import { LanguageButtons, LanguageLinks } from "./language-buttons";
import { ReadBackContext, readBackOf } from "./read-back";
import { ScriptWords } from "./script-words";
import { Marked, markWords } from "./words";

/**
 * The page of a survey's form, complete. It names no address, so it posts to the one it is read at;
 * with the required props alone it can be kept and served to everybody asked the same.
 */
export function renderFormPage(props: FormPageProps): string {
  const view = viewOf(props);
  const { survey, dir, stylesheet, script, sender, words } = view;
  const title = words.t("form.title", { title: survey.title.text, district: sender.name });
  const children = (
    <ReadBackContext value={readBackOf(view.items, view.values)}>
      <FormPage view={view} />
    </ReadBackContext>
  );
  return renderDocument({ language: survey.language, dir, title, stylesheet, script, children });
}

/** What a form sends without asking. */
function unseenFields({ version = UNANSWERED_VERSION, steps, step, notice }: FormView) {
  return {
    [VERSION_FIELD]: version,
    ...(steps > 1 ? { [AT_FIELD]: String(step) } : {}),
    ...(notice?.kind === "elsewhere" ? { [REPLACE_FIELD]: "1" } : {}),
  };
}

/** Conditions as the script reads them; a form of one step has none. */
function placesFor({ places, steps, script }: FormView): string | undefined {
  if (steps === 1 || script === undefined) return undefined;
  return JSON.stringify(places.map(({ looksAt, ...place }) => place));
}

/** Only answers that nobody has sent yet are saved as one goes, and only where it is the same person. */
function savesAlong({ mode, version, notice, script }: FormView): boolean {
  const isNew = version === undefined || version === UNANSWERED_VERSION;
  const mine = notice === undefined || notice.kind === "saved";
  return script !== undefined && mode === "confidential" && isNew && mine;
}

function FormPage({ view }: { view: FormView }) {
  const { words, sender, survey, languages } = view;
  const mark = markWords(words, survey.language);
  const preview = view.notice?.kind === "preview";
  const choice = { label: words.t("frame.languages"), language: survey.language, languages };
  return (
    <ErrorWord value={words.t("frame.error")}>
      <a className="skip" href="#form" {...mark}>
        {words.t("frame.skip_form")}
      </a>
      <header className="head">
        <div className="page is-form">
          <Brand name={sender.name} here="listen" />
          {preview ? <LanguageLinks {...choice} /> : <LanguageButtons {...choice} />}
        </div>
      </header>
      <main className="page is-form" id="main">
        <FormOpening view={view} />
        <form
          id="form"
          method="post"
          className="print"
          data-places={placesFor(view)}
          data-saves={savesAlong(view) ? "" : undefined}
        >
          {/* A disabled first button keeps Enter from sending what is only looked at. */}
          {preview && <button type="submit" className="hidden" disabled />}
          <HiddenInputs values={unseenFields(view)} />
          <CarriedFields view={view} />
          <FormSections view={view} />
          <FormEnd view={view} />
          <ScriptWords view={view} />
        </form>
      </main>
      <Foot
        text={
          <Marked words={words} language={survey.language}>
            <ContactLine sender={sender} words={words} />
          </Marked>
        }
        narrow
      />
    </ErrorWord>
  );
}
