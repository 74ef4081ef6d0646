import type { Shown } from "~/surveys/texts";
import { FormSection } from "~/ui/parts/form-section";
import { Steps } from "~/ui/parts/steps";
import type { FormView } from "./form-view";
import { Question } from "./question";
import { Words } from "./words";

/** The way through the form, and its sections. */
export function FormSections({ view }: { view: FormView }) {
  const { survey, words } = view;
  const { sections, language } = survey;
  return (
    <>
      <Steps
        label={words.t("form.sections")}
        steps={sections.map(({ title, items }, index) => ({
          id: `s${index + 1}`,
          title: title.text,
          questions: items.flatMap(({ number }) => number ?? []),
        }))}
      />
      {sections.map((section, index) => (
        <FormSection
          key={section.id}
          id={`s${index + 1}`}
          kicker={words.t("form.section", { number: index + 1, count: sections.length })}
          title={section.title.text}
          lang={section.title.lang}
          intro={section.hint && <Words shown={beside(section.title, section.hint, language)} />}
        >
          {section.items.map((item) => (
            <Question key={item.id} view={view} item={item} />
          ))}
        </FormSection>
      ))}
    </>
  );
}

/** The hint stands in an element with the title's language: marked only where its own differs. */
function beside(title: Shown, hint: Shown, language: string): Shown {
  if (title.lang === hint.lang) return { text: hint.text };
  return { text: hint.text, lang: hint.lang ?? language };
}
