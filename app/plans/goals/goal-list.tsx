import type { ReactNode } from "react";
import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Tag } from "~/ui/parts/tag";
import { languageProps } from "../in-language";
import { type Goal, type Milestone, progressOf } from "./goal";
import { goalWords, progressSentences, spellDay, spellValue } from "./goal-words";

interface GoalListProps {
  goals: readonly Goal[];
  /** The page's language, for words, numbers and days. */
  language: string;
  /** What the goals are written in, where it is another. */
  writtenIn?: string | undefined;
  /** The level of a goal's title; 3 under a part. */
  level?: 2 | 3;
  /** Where a goal is changed. */
  href?: ((goalId: string) => string) | undefined;
  /** What else is shown of a goal. */
  beside?: (goalId: string) => ReactNode;
}

/** Goals with who and by when; each milestone with how far it has come, in words and a table. */
export function GoalList(props: GoalListProps) {
  const { goals, language, writtenIn = language, level = 3, href, beside } = props;
  const text = languageProps(writtenIn, language);
  const Title = `h${level}` as const;
  const words = goalWords(language);
  return (
    <ul className="entries">
      {goals.map((goal) => (
        <li key={goal.id} id={`goal-${goal.id}`}>
          <div className="entry-head">
            <Title {...text}>{href ? <a href={href(goal.id)}>{goal.title}</a> : goal.title}</Title>
            <Tag look={goal.stage === "planning" ? "wait" : "same"}>{words.stage[goal.stage]}</Tag>
          </div>
          <Facts goal={goal} language={language} />
          {goal.description && <p {...text}>{goal.description}</p>}
          {goal.milestones.length > 0 && (
            <ul>
              {goal.milestones.map((milestone) => (
                <MilestoneItem key={milestone.id} {...{ milestone, language, text }} />
              ))}
            </ul>
          )}
          {beside?.(goal.id)}
        </li>
      ))}
    </ul>
  );
}

function Facts({ goal, language }: { goal: Goal; language: string }) {
  const { owner, startsOn, endsOn } = goal;
  const words = goalWords(language);
  const spell = (day: string | null) => day && spellDay(day, language);
  const span = words.span(spell(startsOn), spell(endsOn));
  const facts = [owner && words.owner(owner), span].filter(Boolean).join(" · ");
  return facts && <p className="soft">{facts}</p>;
}

type MilestoneItemProps = {
  milestone: Milestone;
  language: string;
  text: ReturnType<typeof languageProps>;
};

function MilestoneItem({ milestone, language, text }: MilestoneItemProps) {
  const words = goalWords(language);
  const { title, dueOn, indicator, readings } = milestone;
  const sentences = progressSentences(milestone, progressOf(milestone), language);
  return (
    <li>
      <b {...text}>{title}</b>
      {dueOn && <span className="soft"> · {words.due(spellDay(dueOn, language))}</span>}
      {indicator && <p {...text}>{indicator}</p>}
      {(indicator || readings.length > 0) && <p>{sentences.join(" ")}</p>}
      {readings.length > 0 && (
        <Details summary={words.readings}>
          <Readings {...{ milestone, language, text }} />
        </Details>
      )}
    </li>
  );
}

function Readings({ milestone, language, text }: MilestoneItemProps) {
  const words = goalWords(language);
  const { title, indicator, unit, readings } = milestone;
  return (
    <DataTable
      caption={<span {...text}>{indicator || title}</span>}
      label={`${words.readings}: ${title}`}
      columns={[
        { key: "day", label: words.day },
        { key: "value", label: words.value, numeric: true },
        { key: "note", label: words.note },
      ]}
      rows={readings.map(({ id, takenOn, value, note }) => ({
        key: id,
        cells: [
          spellDay(takenOn, language),
          spellValue(value, unit, language),
          <span key="note" {...text}>
            {note}
          </span>,
        ],
      }))}
    />
  );
}
