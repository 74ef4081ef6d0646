import { type FormErrors, fieldId } from "./field";

interface ErrorSummaryProps {
  /** How many things are to mend, in words: "One answer is needed before you can send". */
  title: string;
  errors: FormErrors;
  /** What a link says where the message alone would not tell which field: by field name. */
  texts?: { readonly [field: string]: string } | undefined;
}

/** What is wrong, above the form, with a link to each field. Nothing when nothing is. */
export function ErrorSummary({ title, errors, texts = {} }: ErrorSummaryProps) {
  const fields = Object.keys(errors);
  if (fields.length === 0) return null;
  return (
    <div className="errors" role="alert" aria-labelledby="errors-head" tabIndex={-1}>
      <h2 id="errors-head">{title}</h2>
      <ul className="plain">
        {fields.map((field) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>{texts[field] ?? errors[field]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
