import { CONSTRUCTS } from "../../construct";
import type { ChoiceItem, MatrixRow } from "../../item";
import { constructWords } from "../words";
import { useHands } from "./context";
import { ChosenField, Tick } from "./typed-field";

/** What a question measures, and whether it counts for the score of that. */
export function MeasureFields({ item }: { item: ChoiceItem | MatrixRow }) {
  const { perform } = useHands();
  const { id, construct, scored } = item;
  const canScore = !("kind" in item) || item.kind === "single";
  return (
    <div className="row">
      <ChosenField
        id={`${id}-construct`}
        label="Measures"
        value={construct ?? ""}
        onChoose={(value) => {
          const chosen = CONSTRUCTS.find((known) => known === value) ?? null;
          const counts = canScore && chosen !== null && chosen !== "concern";
          perform({ do: "measure", id, construct: chosen, scored: counts });
        }}
      >
        <option value="">Nothing that is scored</option>
        {CONSTRUCTS.map((known) => (
          <option key={known} value={known}>
            {constructWords[known]}
          </option>
        ))}
      </ChosenField>
      {construct !== undefined && (canScore || scored) && (
        <Tick
          label="Counts for the score"
          checked={scored}
          onTick={(on) => perform({ do: "measure", id, construct, scored: on })}
        />
      )}
    </div>
  );
}
