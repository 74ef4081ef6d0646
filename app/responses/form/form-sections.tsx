import type { ReactNode } from "react";
import type { ShownSection } from "~/surveys/localize";
import type { Shown } from "~/surveys/texts";
import { FormSection } from "~/ui/parts/form-section";
import { Steps } from "~/ui/parts/steps";
import type { FormView } from "./form-view";
import { Question } from "./question";
import { Words } from "./words";

/**
 * The way through the form, and its sections. What is not on this page waits in templates: without a
 * script it is not there, with one the whole form stands on one page.
 */
export function FormSections({ view }: { view: FormView }) {
  const { survey } = view;
  return (
    <>
      {view.steps === 1 ? <SectionLinks view={view} /> : <WayThrough view={view} />}
      {survey.sections.map((section, index) => (
        <SectionPart key={section.id} view={view} section={section} index={index} />
      ))}
    </>
  );
}

function SectionLinks({ view: { survey, words } }: { view: FormView }) {
  return (
    <Steps
      label={words.t("form.sections")}
      steps={survey.sections.map(({ title, items }, index) => ({
        id: `s${index + 1}`,
        title: title.text,
        questions: items.flatMap(({ number, rows }) => number ?? rows.map((row) => row.number)),
      }))}
    />
  );
}

function WayThrough({ view }: { view: FormView }) {
  const { step, steps, words } = view;
  const number = Math.min(step + 1, steps);
  return (
    <>
      <p className="kicker way" id="way">
        {words.t("form.part", { number, count: steps })}{" "}
        <progress value={step} max={steps} aria-hidden="true" />
      </p>
      <template id="links">
        <SectionLinks view={view} />
      </template>
    </>
  );
}

interface SectionProps {
  view: FormView;
  section: ShownSection;
  index: number;
}

function SectionPart({ view, section, index }: SectionProps) {
  const { survey, words, live, steps } = view;
  const isHere = section.items.some(({ id }) => live.has(id));
  const part = (
    <FormSection
      id={`s${index + 1}`}
      kicker={words.t("form.section", { number: index + 1, count: survey.sections.length })}
      title={<Words shown={{ text: section.title.text }} />}
      lang={section.title.lang}
      intro={section.hint && <Words shown={beside(section.title, section.hint, survey.language)} />}
    >
      {section.items.map((item) => {
        const question = <Question view={view} item={item} />;
        if (steps === 1) return <Question key={item.id} view={view} item={item} />;
        const place = (
          <div key={item.id} className="place" data-place={item.id}>
            {question}
          </div>
        );
        return <Waiting key={item.id} unless={live.has(item.id) || !isHere} part={place} />;
      })}
    </FormSection>
  );
  return <Waiting unless={isHere} part={part} />;
}

function Waiting({ unless, part }: { unless: boolean; part: ReactNode }) {
  return unless ? part : <template className="waits">{part}</template>;
}

/** The hint stands in an element with the title's language: marked only where its own differs. */
function beside(title: Shown, hint: Shown, language: string): Shown {
  if (title.lang === hint.lang) return { text: hint.text };
  return { text: hint.text, lang: hint.lang ?? language };
}
