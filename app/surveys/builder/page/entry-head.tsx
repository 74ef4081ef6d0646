import { type DragEvent, memo } from "react";
import { Tag } from "~/ui/parts/tag";
import type { SurveyDefinition } from "../../survey";
import { useHands } from "./context";
import { Press } from "./typed-field";

interface EntryHeadProps {
  id: string;
  words: string;
  facts: string;
  /** What is to mend, a sentence a line. */
  faults: string;
  /** Why its answers will not be compared with an earlier wave's. */
  changed: string | null;
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  onDragStart: (event: DragEvent, id: string) => void;
  onDragEnd: () => void;
}

/** A question in the list; hundreds of them stand still while one is typed in. */
export const EntryHead = memo(function EntryHead(props: EntryHeadProps) {
  const { id, words, facts, faults, changed, isOpen } = props;
  const { setOpen } = useHands();
  return (
    <>
      <div className="build-head">
        <span
          className="build-grip"
          draggable
          aria-hidden="true"
          onDragStart={(event) => props.onDragStart(event, id)}
          onDragEnd={props.onDragEnd}
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
            {words || "No words yet"}
          </button>
        </h3>
        <Moves {...props} />
      </div>
      <p className="soft small build-facts">{facts}</p>
      {faults !== "" &&
        faults.split("\n").map((fault) => (
          <p key={fault} className="error build-fault">
            To mend: {fault}
          </p>
        ))}
      {changed && (
        <p className="build-fault">
          <Tag look="heed">{changed}</Tag>
        </p>
      )}
    </>
  );
});

function Moves({ id, isFirst, isLast }: Pick<EntryHeadProps, "id" | "isFirst" | "isLast">) {
  const { perform, goTo } = useHands();
  const move = (by: -1 | 1) => {
    perform(
      { do: "nudge-entry", id, by },
      (after) => `Question ${id} is ${placeWords(after, id)} now.`,
    );
    goTo(`${id}-${by < 0 ? "up" : "down"}`);
  };
  return (
    <div className="build-buttons">
      <Press
        {...{ id: `${id}-up`, label: `Move question ${id} up`, disabled: isFirst }}
        onPress={() => move(-1)}
      >
        ↑
      </Press>
      <Press
        {...{ id: `${id}-down`, label: `Move question ${id} down`, disabled: isLast }}
        onPress={() => move(1)}
      >
        ↓
      </Press>
    </div>
  );
}

function placeWords({ sections }: SurveyDefinition, id: string): string {
  const s = sections.findIndex(({ items }) => items.some((entry) => entry.id === id));
  const items = sections[s]?.items ?? [];
  const place = items.findIndex((entry) => entry.id === id) + 1;
  return `number ${place} of ${items.length} in section ${s + 1}`;
}
