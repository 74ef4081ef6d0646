export interface FormStep {
  /** The id of the section. */
  id: string;
  title: string;
  /** The numbers of its questions, counted through the form from 1. */
  questions: readonly number[];
}

/** The stylesheet fills pips up to this question; a longer form shows its sections alone. */
const MOST_PIPS = 30;

/** Sections of a form with one pip a question, filled by CSS when `#q<number>` has an answer. */
export function Steps({ label, steps }: { label: string; steps: readonly FormStep[] }) {
  const pips = steps.every((step) => step.questions.every((number) => number <= MOST_PIPS));
  return (
    <nav className="steps" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <a href={`#${step.id}`}>
              {pips && (
                <span className="pips" aria-hidden="true">
                  {step.questions.map((number) => (
                    <i key={number} className={`p${number}`} />
                  ))}
                </span>
              )}{" "}
              {step.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
