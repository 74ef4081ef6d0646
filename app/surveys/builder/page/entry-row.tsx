import type { DragEvent } from "react";
import { type Entry, isChoice } from "../../item";
import type { SurveyDefinition } from "../../survey";
import { conditionWords, wordsFor } from "../condition-words";
import type { Fault } from "../faults";
import { addedKindOf } from "../new-entry";
import { constructWords, kindWords, plural } from "../words";
import { useDesk } from "./context";
import { EntryForm } from "./entry-form";
import { EntryHead } from "./entry-head";
import type { Dragging } from "./use-dragging";

interface EntryRowProps {
  entry: Entry;
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  faults: readonly Fault[];
  changed: string | null;
  dragging: Dragging;
}

/** One question in the list; opened it is its own form. */
export function EntryRow({ entry, faults, changed, dragging, ...state }: EntryRowProps) {
  const { survey, language } = useDesk();
  const { id } = entry;
  const { over } = dragging;
  const mark = over?.id === id ? (over.after ? " drop-after" : " drop-before") : "";
  const onDrag = {
    onDragOver: (event: DragEvent<HTMLElement>) => dragging.move(event, id),
    onDrop: (event: DragEvent<HTMLElement>) => dragging.drop(event, id),
  };
  return (
    <li id={id} className={`build-entry${state.isOpen ? " is-open" : ""}${mark}`} {...onDrag}>
      <EntryHead
        {...{ id, changed, ...state }}
        words={wordsFor(entry.text, language)}
        facts={factsOf(survey, entry, language)}
        faults={faults.map(({ words }) => words).join("\n")}
        onDragStart={dragging.start}
        onDragEnd={dragging.end}
      />
      {state.isOpen && <EntryForm entry={entry} />}
    </li>
  );
}

/** What a question is, in a line. */
function factsOf(survey: SurveyDefinition, entry: Entry, language: string): string {
  const measured = isChoice(entry) ? entry.construct : undefined;
  const facts = [
    entry.id,
    kindWords[addedKindOf(entry)],
    entry.kind === "matrix" && plural(entry.rows.length, "row"),
    entry.required && "needed",
    measured && constructWords[measured],
    entry.showIf && `Shown if ${conditionWords(survey, entry.showIf, language)}`,
  ];
  return facts.filter(Boolean).join(" · ");
}
