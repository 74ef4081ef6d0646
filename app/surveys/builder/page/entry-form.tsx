import type { Entry } from "../../item";
import { isChoice } from "../../item";
import { ADDED_KINDS, type AddedKind } from "../edit";
import { addedKindOf } from "../new-entry";
import { kindWords } from "../words";
import { ConditionEditor } from "./condition-editor";
import { useDesk, useHands } from "./context";
import { EarlierAnswer } from "./earlier-answer";
import { EntryActs } from "./entry-acts";
import { MeasureFields } from "./measure-fields";
import { OptionsEditor } from "./options-editor";
import { RowsEditor } from "./rows-editor";
import { ChosenField, Tick, TypedField } from "./typed-field";
import { WordingFields } from "./wording-fields";

/** Everything of one question, in the order in which it is thought of. */
export function EntryForm({ entry }: { entry: Entry }) {
  const { perform } = useHands();
  const { id } = entry;
  const at = { of: "entry", id } as const;
  const words = { ...at, part: "text" } as const;
  return (
    <div className="stack build-form">
      <WordingFields
        at={words}
        {...{ id: `${id}-text`, lines: entry.kind === "info" ? 5 : 2, asks: true }}
        label={entry.kind === "info" ? "Words" : "Question"}
      />
      <EarlierAnswer id={id} at={words} />
      <KindField entry={entry} />
      <KindFields entry={entry} />
      {entry.kind !== "info" && (
        <Tick
          label="Needed: the form cannot be sent without an answer"
          checked={entry.required}
          onTick={(required) => perform({ do: "set-entry", id, patch: { required } })}
        />
      )}
      <WordingFields at={{ ...at, part: "hint" }} id={`${id}-hint`} label="Hint (may stay empty)" />
      <ConditionEditor of="entry" id={id} condition={entry.showIf} />
      <EntryActs entry={entry} />
    </div>
  );
}

function KindField({ entry }: { entry: Entry }) {
  const { scale } = useDesk();
  const { perform } = useHands();
  const kinds: AddedKind[] = ADDED_KINDS.filter((kind) => kind !== "scale");
  return (
    <ChosenField
      id={`${entry.id}-kind`}
      label="Type"
      value={addedKindOf(entry)}
      onChoose={(value) => {
        const kind = kinds.find((one) => one === value);
        if (kind) perform({ do: "set-kind", id: entry.id, kind, scale }, "The type was changed.");
      }}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {kindWords[kind]}
        </option>
      ))}
    </ChosenField>
  );
}

/** What only some kinds have. */
function KindFields({ entry }: { entry: Entry }) {
  if (entry.kind === "matrix") {
    return (
      <>
        <RowsEditor entry={entry} />
        <OptionsEditor entry={entry} />
      </>
    );
  }
  if (isChoice(entry)) {
    return (
      <>
        <OptionsEditor entry={entry} />
        {entry.kind === "ranking" && <Places id={entry.id} places={entry.places} />}
        <MeasureFields item={entry} />
      </>
    );
  }
  if (entry.kind === "consent") {
    const at = { of: "entry", id: entry.id, part: "agree" } as const;
    return <WordingFields at={at} id={`${entry.id}-agree`} label="Beside the box" />;
  }
  if (entry.kind === "number" || entry.kind === "date") return <Bounds entry={entry} />;
  return null;
}

function Places({ id, places }: { id: string; places: number | undefined }) {
  const { perform } = useHands();
  return (
    <TypedField
      {...{ id: `${id}-places`, label: "Places to give (empty: all)", type: "number", short: true }}
      value={places === undefined ? "" : String(places)}
      onType={(text) => {
        const number = Number(text);
        const isPlace = Number.isInteger(number) && number >= 1 && number <= 10;
        if (text !== "" && !isPlace) return;
        perform({ do: "set-entry", id, patch: { places: text === "" ? null : number } });
      }}
    />
  );
}

function Bounds({ entry }: { entry: Extract<Entry, { kind: "number" | "date" }> }) {
  const { perform } = useHands();
  const isDate = entry.kind === "date";
  return (
    <div className="row">
      {(["min", "max"] as const).map((end) => (
        <TypedField
          key={end}
          {...{ id: `${entry.id}-${end}`, type: entry.kind, short: !isDate }}
          label={
            end === "min" ? (isDate ? "Not before" : "Least") : isDate ? "Not after" : "Greatest"
          }
          value={entry[end] === undefined ? "" : String(entry[end])}
          onType={(text) => {
            const bound = text === "" ? null : isDate ? text : Number(text);
            perform({ do: "set-entry", id: entry.id, patch: { [end]: bound } });
          }}
        />
      ))}
    </div>
  );
}
