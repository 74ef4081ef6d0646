import { Entries } from "~/ui/parts/entries";
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
      <Entries
        entries={measures.map(({ key, title, now, goal, isMet }) => ({
          key,
          title,
          side: isMet === null ? null : <Reached isMet={isMet} />,
          text: goal === null ? `${now}. No goal is set.` : `${now}. Goal: ${goal}.`,
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

function Reached({ isMet }: { isMet: boolean }) {
  return isMet ? <Tag look="done">Reached</Tag> : <Tag look="heed">Not yet</Tag>;
}
