import { Note } from "~/ui/parts/note";
import { doorWords } from "../messages/door-words";
import { type PaperReader, pipedWords } from "../paper/condition-words";
import type { MarkedQuestion } from "../paper/marks";
import { boxesOf, type EntryField, entryFields } from "./entry-fields";
import { entryProblemWords } from "./entry-words";
import type { EntryError } from "./read-entry";

interface EntryTableProps {
  questions: readonly MarkedQuestion[];
  mode: "confidential" | "anonymous";
  /** The language of the questions, as on the paper. */
  language: string;
  dir: "ltr" | "rtl";
  values: Readonly<Record<string, string>>;
  errors: readonly EntryError[];
}

/** The form as it is typed in: a row a field, in the order of the paper, with its numbers beside. */
export function EntryTable(props: EntryTableProps) {
  const { questions, language } = props;
  const reader = {
    words: doorWords(language),
    questions: new Map(questions.map((question) => [question.id, question])),
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll cards" tabIndex={0} aria-label="The form">
      <table>
        <caption className="hidden">What stands on the paper, question by question</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Typed</th>
            <th scope="col">Boxes</th>
          </tr>
        </thead>
        <tbody>
          {entryFields(props.questions, props.mode).map((field) => (
            <EntryRow key={field.name} field={field} reader={reader} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EntryRow({
  field,
  reader,
  language,
  dir,
  values,
  errors,
}: EntryTableProps & { field: EntryField; reader: PaperReader }) {
  const { question, part, name } = field;
  const { mark, item } = question;
  const error = part === "own" ? errors.find((one) => one.item === question.id) : undefined;
  const text = item.rows.find(({ id }) => id === question.id)?.text ?? item.text;
  const isLong = isLongText(field);
  return (
    <tr className={isLong ? "is-tall" : undefined}>
      <th scope="row" id={`q-${name}`}>
        <b>{mark}</b>{" "}
        {part === "own" ? (
          <span lang={text.lang ?? language} dir={text.lang ? undefined : dir}>
            {pipedWords(text.text, reader)}
          </span>
        ) : (
          PARTS[part]
        )}
      </th>
      <td colSpan={isLong ? 2 : undefined}>
        {error && (
          <p className="error" id={`e-${name}`}>
            {entryProblemWords(error.problem, item)}
          </p>
        )}
        <EntryInput field={field} value={values[name] ?? ""} isWrong={error !== undefined} />
      </td>
      {!isLong && (
        <td className="small">
          {part === "own" && <Boxes question={question} language={language} />}
        </td>
      )}
    </tr>
  );
}

function isLongText({ part, question: { item } }: EntryField): boolean {
  return item.kind === "text" && part === "own" && !item.short;
}

const PARTS = {
  other: "In their own words",
  note: "What exactly, and when",
  agree: "May be read with the name: 1 if crossed",
} as const;

interface InputProps {
  field: EntryField;
  value: string;
  isWrong: boolean;
}

function EntryInput({ field, value, isWrong }: InputProps) {
  const { name, question } = field;
  const shared = {
    ...{ name, id: `f-${name}`, defaultValue: value, autoComplete: "off" },
    "aria-labelledby": `q-${name}`,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": isWrong ? `e-${name}` : undefined,
  } as const;
  if (isLongText(field)) return <textarea className="input" rows={3} dir="auto" {...shared} />;
  const isBoxes = boxesOf(field) !== null;
  return (
    <input
      className={isBoxes ? "input is-short" : "input"}
      inputMode={isBoxes ? "numeric" : undefined}
      placeholder={question.item.kind === "date" ? "2026-11-28" : undefined}
      dir={isBoxes ? "ltr" : "auto"}
      spellCheck={false}
      {...shared}
    />
  );
}

/** The small numbers beside the boxes, with what they stand for. */
function Boxes({ question, language }: { question: MarkedQuestion; language: string }) {
  const { item } = question;
  if (item.kind === "consent") return "1 if crossed";
  return item.options.map((option, index) => (
    <span key={option.code} lang={option.label.lang ?? language}>
      <b>{index + 1}</b>
      {`\u00a0${option.label.text}${index < item.options.length - 1 ? "\u00a0· " : ""}`}
    </span>
  ));
}

/** Above a form of which something cannot be read. */
export function FieldsToMend() {
  return (
    <Note look="stop" title={{ id: "errors-head", text: "Some fields need another look" }}>
      <p>Nothing is stored yet. They are marked below; all you typed is still there.</p>
    </Note>
  );
}
