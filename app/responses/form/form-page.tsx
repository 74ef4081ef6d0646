import { ErrorWord } from "~/ui/fields/error-word";
import { Brand } from "~/ui/frames/brand";
import { Foot } from "~/ui/frames/foot";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { ContactLine } from "./contact-line";
import { renderDocument } from "./document";
import { FormEnd } from "./form-end";
import { FormOpening } from "./form-opening";
import { FormSections } from "./form-sections";
import { UNANSWERED_VERSION, VERSION_FIELD } from "./form-values";
import { type FormPageProps, type FormView, viewOf } from "./form-view";
import { LanguageButtons, LanguageLinks } from "./language-buttons";
import { Marked, markWords } from "./words";

/**
 * The page of a survey's form, complete. It names no address, so it posts to the one it is read at;
 * with the required props alone it can be kept and served to everybody asked the same.
 */
export function renderFormPage(props: FormPageProps): string {
  const view = viewOf(props);
  const { survey, dir, stylesheet, sender, words } = view;
  const title = words.t("form.title", { title: survey.title.text, district: sender.name });
  const children = <FormPage view={view} />;
  return renderDocument({ language: survey.language, dir, title, stylesheet, children });
}

function FormPage({ view }: { view: FormView }) {
  const { words, sender, survey, languages, version = UNANSWERED_VERSION } = view;
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
        <form id="form" method="post" className="print">
          {/* A disabled first button keeps Enter from sending what is only looked at. */}
          {preview && <button type="submit" className="hidden" disabled />}
          <HiddenInputs values={{ [VERSION_FIELD]: version }} />
          <FormSections view={view} />
          <FormEnd view={view} />
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
