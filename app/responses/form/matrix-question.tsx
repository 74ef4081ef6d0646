import type { ShownItem } from "~/surveys/localize";
import { RadioField } from "~/ui/fields/radio-field";
import { errorOf, type FormView } from "./form-view";
import { problemWords } from "./problem-words";
import { NumberedWords, questionField } from "./question-field";
import { Words } from "./words";

/** Questions that share their answers: a heading, then each as a question of its own, one below the other. */
export function MatrixQuestion({ view, item }: { view: FormView; item: ShownItem }) {
  const { words, values, errors = [] } = view;
  const { label, labelNote, hint } = questionField(view, item);
  const head = `m-${item.id}`;
  const options = item.options.map((option) => ({
    value: option.code,
    label: <Words shown={option.label} />,
    apart: option.apart,
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset around fieldsets would read its legend before each
    <div className="joined" role="group" aria-labelledby={head}>
      <h3 id={head}>
        {label} {labelNote && <span className="soft">{labelNote}</span>}
      </h3>
      {hint && <p className="hint">{hint}</p>}
      {item.rows.map((row) => {
        const error = errors.find((each) => each.item === row.id);
        return (
          <RadioField
            key={row.id}
            name={row.id}
            setId={`q${row.number}`}
            label={<NumberedWords view={view} number={row.number} text={row.text} />}
            options={options}
            error={error && problemWords(item, error.problem, values, words)}
            required={item.required}
            defaultValue={values[row.id]?.[0]}
          />
        );
      })}
    </div>
  );
}

/** The field an error leads to: of a matrix the first row that has something wrong. */
export function errorField(view: FormView, item: ShownItem): string {
  return errorOf(view, item)?.item ?? item.id;
}
