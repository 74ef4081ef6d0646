import type { ShownItem } from "~/surveys/localize";
import { describedBy, fieldId } from "~/ui/fields/field";
import { FieldTexts, LabelText } from "~/ui/fields/field-texts";
import { TextField } from "~/ui/fields/text-field";
import { OTHER } from "./beside";
import type { FormView } from "./form-view";
import { questionField } from "./question-field";

/** A choice for each place, in the order of the places: it posts the codes as they were put in order. */
export function RankingQuestion({ view, item }: { view: FormView; item: ShownItem }) {
  const { words, values } = view;
  const field = questionField(view, item);
  const id = fieldId(item.id);
  const hint = field.hint ?? words.t("form.rank_how");
  const given = values[item.id] ?? [];
  const places = Array.from({ length: item.places }, (_, index) => index);
  return (
    <fieldset
      id={item.number === null ? undefined : `q${item.number}`}
      className={field.error ? "question wrong" : "question"}
      aria-describedby={describedBy(id, { hint, error: field.error })}
    >
      <legend>
        <LabelText {...field} />
      </legend>
      <FieldTexts id={id} hint={hint} error={field.error} />
      {places.map((place) => (
        <div className="field" key={place}>
          <label htmlFor={place === 0 ? id : `${id}-${place + 1}`}>
            {words.t("form.rank", { number: place + 1 })}
          </label>
          <select
            className="input"
            name={item.id}
            id={place === 0 ? id : `${id}-${place + 1}`}
            defaultValue={given[place] ?? ""}
          >
            <option value="">{words.t("form.rank_none")}</option>
            {item.options.map(({ code, label }) => (
              <option key={code} value={code} lang={label.lang}>
                {label.text}
              </option>
            ))}
          </select>
        </div>
      ))}
      {item.options
        .filter(({ other }) => other)
        .map(({ code, label }) => (
          <TextField
            key={code}
            name={item.id + OTHER}
            label={`${label.text}: ${words.t("form.other")}`}
            defaultValue={values[item.id + OTHER]?.[0]}
          />
        ))}
    </fieldset>
  );
}
