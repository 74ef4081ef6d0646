import { resultsWords } from "~/scores/messages/results-words";
import type { TrendResult } from "~/scores/results/results-trend";
import { trendWords } from "~/scores/results/results-trend-part";
import { TrendPlot, type TrendSeries } from "~/ui/charts/trend-plot";
import { Part } from "~/ui/parts/part";
import type { GoalLines } from "./goal-lines";

interface OverTimePartProps {
  trends: readonly TrendResult[];
  goals: GoalLines;
  marks: readonly { key: string; day: string; text: string; href: string | null }[];
}

/** Awareness and buy-in wave by wave, over the outreach there was, and what happened in between. */
export function OverTimePart({ trends, goals, marks }: OverTimePartProps) {
  const drawn = trends.filter(({ series }) => series.length > 0);
  if (drawn.length === 0) return null;
  const words = resultsWords("en");
  return (
    <Part id="over-time" title="Awareness and buy-in, beside what you did">
      <p>
        Line: the score, 0 to 100, with its margin. Bars: touches to that audience since the wave
        before. They stand side by side; that alone does not show that one moved the other.
      </p>
      {drawn.map(({ construct, series }) => {
        const subject = words.t(`construct.${construct}`);
        const spoken = trendWords(subject, words);
        const label = (one: TrendSeries) => `${spoken.label(one)}; ${touchesText(one)}`;
        return (
          <div key={construct} className="stack">
            <h3>{subject}</h3>
            {goals[construct] !== undefined && (
              <p className="hint">{`The dashed line is your goal, ${goals[construct]}.`}</p>
            )}
            <TrendPlot
              label={`${subject} and touches, wave by wave`}
              series={series}
              words={{ ...spoken, label }}
              goal={goals[construct]}
            />
          </div>
        );
      })}
      {marks.length > 0 && (
        <>
          <h3>What happened in between</h3>
          <ul className="stack">
            {marks.map(({ key, day, text, href }) => (
              <li key={key}>
                {`${day}: `}
                {href ? <a href={href}>{text}</a> : text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/admin/difference">Before and after, side by side</a>
      </p>
    </Part>
  );
}

function touchesText({ bars = [] }: TrendSeries): string {
  const counts = bars.map((count) => (count === 1 ? "1 touch" : `${count} touches`));
  return `under it ${counts.join(", ")}`;
}
