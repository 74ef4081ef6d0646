import type { DragEvent } from "react";
import { Tag } from "~/ui/parts/tag";
import type { Entry } from "../../item";
import { isChoice } from "../../item";
import { conditionWords, wordsFor } from "../condition-words";
import type { Fault } from "../faults";
import { neighborPlace } from "../neighbor-place";
import { addedKindOf } from "../new-entry";
import { constructWords, kindWords, plural } from "../words";
import { useDesk, useHands } from "./context";
import { EntryForm } from "./entry-form";
import { Press } from "./typed-field";
import type { Dragging } from "./use-dragging";

interface EntryRowProps {
  entry: Entry;
  isOpen: boolean;
  faults: readonly Fault[];
  /** Why its answers will not be compared with an earlier wave's. */
  changed: string | null;
  dragging: Dragging;
}

/** One question in the list; opened it is its own form. */
export function EntryRow({ entry, isOpen, faults, changed, dragging }: EntryRowProps) {
  const { setOpen } = useHands();
  const { language } = useDesk();
  const { id } = entry;
  const { over } = dragging;
  const mark = over?.id === id ? (over.after ? " drop-after" : " drop-before") : "";
  const onDrag = {
    onDragOver: (event: DragEvent<HTMLElement>) => dragging.move(event, id),
    onDrop: (event: DragEvent<HTMLElement>) => dragging.drop(event, id),
  };
  return (
    <li id={id} className={`build-entry${isOpen ? " is-open" : ""}${mark}`} {...onDrag}>
      <div className="build-head">
        <span
          className="build-grip"
          draggable
          aria-hidden="true"
          onDragStart={(event) => dragging.start(event, id)}
          onDragEnd={dragging.end}
        >
          ⠿
        </span>
        <h3 className="build-title">
          <button
            type="button"
            id={`${id}-toggle`}
            aria-expanded={isOpen}
            onClick={() => setOpen(isOpen ? null : id)}
          >
            <span className="hidden">{id}: </span>
            {wordsFor(entry.text, language) || "No words yet"}
          </button>
        </h3>
        <Moves entry={entry} />
      </div>
      <Facts entry={entry} />
      {faults.map(({ words }) => (
        <p key={words} className="error build-fault">
          To mend: {words}
        </p>
      ))}
      {changed && (
        <p className="build-fault">
          <Tag look="heed">{changed}</Tag>
        </p>
      )}
      {isOpen && <EntryForm entry={entry} />}
    </li>
  );
}

function Facts({ entry }: { entry: Entry }) {
  const { survey, language } = useDesk();
  const measured = isChoice(entry) ? entry.construct : undefined;
  const facts = [
    entry.id,
    kindWords[addedKindOf(entry)],
    entry.kind === "matrix" && plural(entry.rows.length, "row"),
    entry.required && "needed",
    measured && constructWords[measured],
    entry.showIf && `Shown if ${conditionWords(survey, entry.showIf, language)}`,
  ].filter(Boolean);
  return <p className="soft small build-facts">{facts.join(" · ")}</p>;
}

function Moves({ entry: { id } }: { entry: Entry }) {
  const { survey } = useDesk();
  const { perform, goTo } = useHands();
  const move = (by: -1 | 1) => {
    const place = neighborPlace(survey, id, by);
    if (!place) return;
    const s = survey.sections.findIndex((section) => section.id === place.section);
    const where = `place ${place.at + 1} of section ${s + 1}`;
    perform({ do: "move-entry", id, ...place }, `Question ${id} was moved to ${where}.`);
    goTo(`${id}-${by < 0 ? "up" : "down"}`);
  };
  return (
    <div className="build-buttons">
      <Press
        id={`${id}-up`}
        label={`Move question ${id} up`}
        disabled={!neighborPlace(survey, id, -1)}
        onPress={() => move(-1)}
      >
        ↑
      </Press>
      <Press
        id={`${id}-down`}
        label={`Move question ${id} down`}
        disabled={!neighborPlace(survey, id, 1)}
        onPress={() => move(1)}
      >
        ↓
      </Press>
    </div>
  );
}
