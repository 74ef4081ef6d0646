import type { Section } from "../../survey";
import { conditionWords, wordsFor } from "../condition-words";
import type { Fault } from "../faults";
import { plural } from "../words";
import { AddBar } from "./add-bar";
import { useDesk, useHands } from "./context";
import { EntryRow } from "./entry-row";
import { SectionForm } from "./section-form";
import { Press } from "./typed-field";
import type { Dragging } from "./use-dragging";

interface SectionPartProps {
  section: Section;
  index: number;
  open: string | null;
  faultsAt: (id: string) => readonly Fault[];
  changedAt: (id: string) => string | null;
  dragging: Dragging;
}

/** A section with its questions, and what adds more of them. */
export function SectionPart(props: SectionPartProps) {
  const { section, index, open, faultsAt, changedAt, dragging } = props;
  const { survey, language } = useDesk();
  const { setOpen } = useHands();
  const { id, items, showIf } = section;
  const isOpen = open === id;
  return (
    <section id={id} className="part stack build-section" aria-labelledby={`${id}-head`}>
      <div className="build-head">
        <h2 id={`${id}-head`} className="build-title">
          <button
            type="button"
            id={`${id}-toggle`}
            aria-expanded={isOpen}
            onClick={() => setOpen(isOpen ? null : id)}
          >
            <span className="soft">Section {index + 1}: </span>
            {wordsFor(section.title, language) || "No title yet"}
          </button>
        </h2>
        <SectionMoves {...{ section, index }} />
      </div>
      <p className="soft small">
        {plural(items.length, "question")}
        {showIf && ` · Shown if ${conditionWords(survey, showIf, language)}`}
      </p>
      {faultsAt(id).map(({ words }) => (
        <p key={words} className="error build-fault">
          To mend: {words}
        </p>
      ))}
      {isOpen && <SectionForm section={section} />}
      {items.length > 0 && (
        <ol className="plain build-entries">
          {items.map((entry, place) => (
            <EntryRow
              key={entry.id}
              {...{ entry, dragging, isOpen: open === entry.id }}
              isFirst={index === 0 && place === 0}
              isLast={index === survey.sections.length - 1 && place === items.length - 1}
              faults={faultsAt(entry.id)}
              changed={changedAt(entry.id)}
            />
          ))}
        </ol>
      )}
      <AddBar section={section} after={items.find((entry) => entry.id === open)?.id ?? null} />
    </section>
  );
}

function SectionMoves({ section: { id }, index }: { section: Section; index: number }) {
  const { survey } = useDesk();
  const { perform, goTo } = useHands();
  const last = survey.sections.length - 1;
  const move = (by: -1 | 1) => {
    const said = `The section was moved to place ${index + by + 1}.`;
    perform({ do: "move-section", id, to: index + by }, said);
    goTo(`${id}-${by < 0 ? "up" : "down"}`);
  };
  return (
    <div className="build-buttons">
      <Press
        {...{ id: `${id}-up`, label: `Move section ${index + 1} up`, disabled: index === 0 }}
        onPress={() => move(-1)}
      >
        ↑
      </Press>
      <Press
        {...{ id: `${id}-down`, label: `Move section ${index + 1} down`, disabled: index === last }}
        onPress={() => move(1)}
      >
        ↓
      </Press>
    </div>
  );
}
