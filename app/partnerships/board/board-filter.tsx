import { STAGES } from "~/plans/goals/goal";
import { withLanguage } from "~/plans/reading";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { Details } from "~/ui/parts/details";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { NEED_KINDS } from "../needs/amount";
import { type BoardFilter, type BoardNeed, isNarrowed } from "./board";
import type { BoardWords } from "./words/catalogue";

type BoardFilterProps = {
  filter: BoardFilter;
  /** All of them: what can be chosen is what there is. */
  needs: readonly BoardNeed[];
  here: string;
  keep: string | null;
  words: BoardWords;
};

/** Folded away until it is wanted, so that a phone shows the needs. */
export function BoardFilterForm({ filter, needs, here, keep, words }: BoardFilterProps) {
  const { t } = words;
  const schools = optionsOf(needs.map(({ school }) => school && [school.id, school.name]));
  const goals = optionsOf(needs.map(({ goal }) => goal && [goal.id, goal.title]));
  const asked = (name: keyof BoardFilter) => ({
    ...{ name, label: t(`filter.${name}`), blank: t("filter.all") },
    defaultValue: filter[name] ?? "",
  });
  return (
    <Details summary={t("filter.summary")} open={isNarrowed(filter)}>
      <form method="get" action={here} className="filter no-print">
        <HiddenInputs values={keep ? { lang: keep } : {}} />
        <SelectField
          {...asked("kind")}
          options={NEED_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        {schools.length > 0 && <SelectField {...asked("school")} options={schools} />}
        <SelectField
          {...asked("stage")}
          options={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
        />
        {goals.length > 0 && <SelectField {...asked("goal")} options={goals} />}
        <Button look="quiet">{t("filter.show")}</Button>
        {isNarrowed(filter) && <a href={withLanguage(here, keep)}>{t("filter.reset")}</a>}
      </form>
    </Details>
  );
}

function optionsOf(pairs: readonly (readonly [string, string] | null)[]) {
  const named = new Map(pairs.filter((pair) => pair !== null));
  return [...named].map(([value, label]) => ({ value, label }));
}
