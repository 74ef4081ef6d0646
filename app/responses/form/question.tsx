import type { ShownItem } from "~/surveys/localize";
import { CheckListField } from "~/ui/fields/check-list-field";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { localeOf } from "../messages/languages";
import { errorOf, type FormView } from "./form-view";
import { problemWords } from "./problem-words";
import { Words } from "./words";

/** One item with its fields, what was typed in them, and what is wrong with it. */
export function Question({ view, item }: { view: FormView; item: ShownItem }) {
  const given = view.values?.[item.id] ?? [];
  const field = fieldOf(view, item);
  switch (item.kind) {
    case "single":
      return <RadioField {...field} {...rowsOf(item)} defaultValue={given[0]} />;
    case "multiple":
      return <CheckListField {...field} {...rowsOf(item)} defaultValues={given} />;
    case "number":
      return (
        <div className="question">
          <TextField {...field} inputMode="decimal" short defaultValue={given[0]} />
        </div>
      );
    case "text":
      return (
        <div className="question">
          <TextArea {...field} defaultValue={given[0]} dir={given[0] ? "auto" : undefined} />
        </div>
      );
  }
}

function fieldOf(view: FormView, item: ShownItem) {
  const { words, values = {}, survey } = view;
  const error = errorOf(view, item);
  const number =
    item.number === null
      ? ""
      : `${new Intl.NumberFormat(localeOf(survey.language)).format(item.number)}. `;
  return {
    name: item.id,
    label: (
      <>
        {number}
        <Words shown={item.text} />
      </>
    ),
    labelNote: item.required ? words.t("form.needed") : undefined,
    hint: hintOf(view, item),
    error: error && problemWords(item, error.problem, values, words),
    required: item.required,
  };
}

/** What a question is about opens beside the form, which keeps its marks; its secret address is not passed on. */
function hintOf({ words, partOf }: FormView, item: ShownItem) {
  const href = partOf?.(item.about) ?? null;
  const hint = item.hint && <Words shown={item.hint} />;
  if (href === null) return hint ?? undefined;
  return (
    <>
      {hint}{" "}
      <a href={href} target="_blank" rel="noreferrer">
        {words.t("form.read_part")}
      </a>
    </>
  );
}

function rowsOf(item: ShownItem) {
  return {
    setId: item.number === null ? undefined : `q${item.number}`,
    options: item.options.map(({ code, label, apart }) => ({
      value: code,
      label: <Words shown={label} />,
      apart,
    })),
  };
}
