import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import type { LoopMeasure } from "./loop-measures";

interface MeasuresPartProps {
  measures: readonly LoopMeasure[];
  maySetGoals: boolean;
}

/** How well the loop turns: what was counted, beside what the district set itself. */
export function MeasuresPart({ measures, maySetGoals }: MeasuresPartProps) {
  return (
    <Part id="loop" title="How well the loop turns">
      <DataTable
        caption="Measures of the loop and your goals"
        label="Measures of the loop"
        columns={[
          { key: "title", label: "Measure" },
          { key: "now", label: "Now" },
          { key: "goal", label: "Goal" },
          { key: "met", label: "Reached" },
        ]}
        rows={measures.map(({ key, title, now, goal, isMet }) => ({
          key,
          cells: [title, now, goal ?? "None set", <Reached key="met" isMet={isMet} />],
        }))}
      />
      {maySetGoals && (
        <p>
          <a href="/admin/goals">Set your goals</a>
        </p>
      )}
    </Part>
  );
}

function Reached({ isMet }: { isMet: boolean | null }) {
  if (isMet === null) return "";
  return isMet ? <Tag look="same">Reached</Tag> : <Tag look="heed">Not yet</Tag>;
}
