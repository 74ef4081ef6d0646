import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import type { ResultsWords } from "../messages/results-words";
import type { ResultsView } from "./results-view";

interface ResultsFilterFormProps {
  view: ResultsView;
  /** The page itself, and what of its address stays. */
  action: string;
  keep: Readonly<Record<string, string>>;
  words: ResultsWords;
}

/** Narrows the page to cuts that the tables have; a plain form by GET. */
export function ResultsFilterForm({ view, action, keep, words }: ResultsFilterFormProps) {
  const { t } = words;
  const fields = (["audience", "school", "language"] as const).filter(
    (name) =>
      view.choices[name].length > 1 || (name === "school" && view.choices.school.length > 0),
  );
  if (fields.length === 0) return null;
  const isNarrowed = Object.keys(view.filter).length > 0;
  const whole = new URLSearchParams(keep).toString();
  return (
    <form method="get" action={action} className="no-print" aria-label={t("filter.title")}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filter">
        {fields.map((name) => (
          <SelectField
            key={name}
            id={`filter-${name}`}
            name={name}
            label={t(`filter.${name}`)}
            options={view.choices[name]}
            blank={t("filter.all")}
            defaultValue={view.filter[name]}
          />
        ))}
        <Button look="quiet">{t("filter.button")}</Button>
        {isNarrowed && <a href={whole ? `${action}?${whole}` : action}>{t("filter.clear")}</a>}
      </div>
      {fields.includes("school") && fields.includes("language") && (
        <p className="hint">{t("filter.what")}</p>
      )}
    </form>
  );
}
