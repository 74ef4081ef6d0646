import { Button } from "~/ui/fields/button";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import type { AnswerSet } from "../../answers";
import type { MarkedQuestion } from "../paper/marks";
import { entryFields } from "./entry-fields";
import { EntryTable } from "./entry-table";
import { typedValues } from "./typed-values";

/** Two entries of one form that do not say the same, as each was typed. */
export interface Differing {
  names: string[];
  first: Record<string, string>;
  second: Record<string, string>;
}

type Entry = {
  questions: ReadonlyMap<string, MarkedQuestion>;
  asked: { mode: "confidential" | "anonymous" };
};

export function differencesOf(
  { questions, asked: { mode } }: Entry,
  { first, names }: { first: AnswerSet; names: string[] },
  second: AnswerSet,
): Differing {
  return {
    names,
    first: typedValues(first, questions, mode),
    second: typedValues(second, questions, mode),
  };
}

interface DifferencesProps {
  page: {
    path: string;
    language: string;
    dir: "ltr" | "rtl";
    mode: "confidential" | "anonymous";
    questions: readonly MarkedQuestion[];
  };
  differs: Differing;
}

/** Where the entries differ: what each said, and a field for what the paper says. */
export function Differences({ page, differs }: DifferencesProps) {
  const { names, first, second } = differs;
  const fields = entryFields(page.questions, page.mode);
  const asked = fields.filter(({ name }) => names.includes(name));
  const questions = page.questions.filter(({ id }) =>
    asked.some(({ question }) => question.id === id),
  );
  const shownNames = entryFields(questions, page.mode).map(({ name }) => name);
  const agreed = Object.fromEntries(
    Object.entries(second).filter(([name]) => !shownNames.includes(name)),
  );
  return (
    <div className="stack">
      <h2>Look at the paper once more</h2>
      <p>
        The two entries differ here. Below stands what was typed the second time; type what the
        paper says.
      </p>
      <ul>
        {asked.map(({ name, question }) => (
          <li key={name}>
            <b>{question.mark}</b>: first “{first[name] ?? ""}”, second “{second[name] ?? ""}”
          </li>
        ))}
      </ul>
      <form
        method="post"
        action={`${page.path}/resolution?lang=${page.language}`}
        className="stack"
      >
        <HiddenInputs values={agreed} />
        <EntryTable {...page} questions={questions} values={second} errors={[]} />
        <p className="row">
          <Button>Store what the paper says</Button>
        </p>
      </form>
    </div>
  );
}
