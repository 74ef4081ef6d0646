import type { Condition } from "../../condition";
import { joined, MOST_PARTS, partsOf } from "../condition-form";
import { conditionWords } from "../condition-words";
import { ConditionPart } from "./condition-part";
import { useDesk, useHands } from "./context";
import { ChosenField, Press } from "./typed-field";

interface ConditionEditorProps {
  of: "section" | "entry";
  id: string;
  condition: Condition | undefined;
}

/** When a section or question is shown: parts in words, each of which can be taken away, and one more. */
export function ConditionEditor({ of, id, condition }: ConditionEditorProps) {
  const { survey, language } = useDesk();
  const { perform, goTo } = useHands();
  const { join, parts } = partsOf(condition);
  const set = (how: typeof join, next: readonly Condition[], said: string) =>
    perform({ do: "show-if", of, id, condition: joined(how, next) }, said);
  return (
    <fieldset className="stack build-group">
      <legend>When it is shown</legend>
      {parts.length === 0 && (
        <p className="soft">Always. A condition can look at earlier answers.</p>
      )}
      {parts.length > 1 && (
        <ChosenField
          id={`${id}-join`}
          label="Shown if"
          value={join}
          onChoose={(value) => set(value === "any" ? "any" : "all", parts, "")}
        >
          <option value="all">All of these hold</option>
          <option value="any">One of these holds</option>
        </ChosenField>
      )}
      {parts.length > 0 && (
        <ul className="plain build-parts">
          {parts.map((part, index) => {
            const words = conditionWords(survey, part, language);
            return (
              <li key={JSON.stringify(part)} className="row">
                <span>
                  {parts.length === 1 && "Shown if "}
                  {words}
                </span>
                <Press
                  label={`Remove the condition ${words}`}
                  onPress={() => {
                    set(join, parts.toSpliced(index, 1), "The condition was removed.");
                    goTo(`${id}-look-at`);
                  }}
                >
                  Remove
                </Press>
              </li>
            );
          })}
        </ul>
      )}
      {parts.length < MOST_PARTS && (
        <ConditionPart
          id={id}
          onAdd={(part) => set(join, [...parts, part], "The condition was added.")}
        />
      )}
    </fieldset>
  );
}
