import type { ShownItem, ShownOption } from "~/surveys/localize";
import type { Shown } from "~/surveys/texts";
import { localeOf } from "../messages/languages";
import { OTHER } from "./beside";
import { errorOf, type FormView } from "./form-view";
import { PlanLink } from "./plan-link";
import { problemWords } from "./problem-words";
import { Words } from "./words";

/** What every field of an entry takes: its numbered words, its hint, what is wrong with it. */
export function questionField(view: FormView, item: ShownItem) {
  const { words, values } = view;
  const error = errorOf(view, item);
  return {
    name: item.id,
    label: <NumberedWords view={view} number={item.number} text={item.text} />,
    labelNote: item.required ? words.t("form.needed") : undefined,
    hint: hintOf(view, item),
    error: error && problemWords(item, error.problem, values, words),
    required: item.required,
  };
}

export function NumberedWords({ view, number, text }: NumberedProps) {
  const locale = localeOf(view.survey.language);
  return (
    <>
      {number === null ? "" : `${new Intl.NumberFormat(locale).format(number)}. `}
      <Words shown={text} />
    </>
  );
}

interface NumberedProps {
  view: FormView;
  number: number | null;
  text: Shown;
}

/** What a question is about can be read beside it. */
function hintOf({ words, partOf }: FormView, item: ShownItem) {
  const href = partOf?.(item.about) ?? null;
  const hint = item.hint && <Words shown={item.hint} />;
  if (href === null) return hint ?? undefined;
  return (
    <>
      {hint} <PlanLink href={href}>{words.t("form.read_part")}</PlanLink>
    </>
  );
}

/** The rows to choose from; one may have a field for own words behind it. */
export function choiceRows(view: FormView, item: ShownItem) {
  return {
    setId: item.number === null ? undefined : `q${item.number}`,
    options: item.options.map((option) => rowOf(view, item, option)),
  };
}

function rowOf({ words, values }: FormView, { id }: ShownItem, option: ShownOption) {
  const name = id + OTHER;
  const beside = option.other && (
    <input
      className="input"
      name={name}
      aria-label={`${option.label.text}: ${words.t("form.other")}`}
      defaultValue={values[name]?.[0]}
      dir={values[name]?.[0] ? "auto" : undefined}
    />
  );
  return {
    value: option.code,
    label: <Words shown={option.label} />,
    apart: option.apart,
    ...(beside ? { beside } : {}),
  };
}
