import { useState } from "react";
import type { Section } from "../../survey";
import { ADDED_KINDS, type AddedKind } from "../edit";
import { kindWords, plural } from "../words";
import { Bank } from "./bank";
import { useDesk, useHands } from "./context";
import { linesOf, PasteField } from "./paste-field";
import { ChosenField, Press } from "./typed-field";

/** Adds questions to a section: one of a type, several pasted, or from the bank. */
export function AddBar({ section, after }: { section: Section; after: string | null }) {
  const { language, scale } = useDesk();
  const { perform } = useHands();
  const [kind, setKind] = useState<AddedKind>("single");
  const [panel, setPanel] = useState<"bank" | "paste" | null>(null);
  const { id, items } = section;
  const at = after === null ? items.length : items.findIndex((entry) => entry.id === after) + 1;
  const add = (texts: string[], said: string) =>
    perform({ do: "add-entries", kind, language, texts, section: id, at, scale }, said);
  const toggle = (one: "bank" | "paste") => setPanel(panel === one ? null : one);
  return (
    <div className="stack build-add">
      <div className="filter">
        <ChosenField
          {...{ id: `${id}-kind-to-add`, label: "Type of question", value: kind }}
          onChoose={(value) => {
            const chosen = ADDED_KINDS.find((one) => one === value);
            if (chosen) setKind(chosen);
          }}
        >
          {ADDED_KINDS.map((one) => (
            <option key={one} value={one}>
              {kindWords[one]}
            </option>
          ))}
        </ChosenField>
        <Press onPress={() => add([""], "A question was added.")}>
          {after === null ? "Add a question" : `Add it after ${after}`}
        </Press>
        <button
          type="button"
          className="button quiet small"
          aria-expanded={panel === "paste"}
          onClick={() => toggle("paste")}
        >
          Paste several
        </button>
        <button
          type="button"
          className="button quiet small"
          aria-expanded={panel === "bank"}
          onClick={() => toggle("bank")}
        >
          From the question bank
        </button>
      </div>
      {panel === "paste" && (
        <PasteField
          id={`${id}-paste`}
          label={`Questions, one a line; each becomes: ${kindWords[kind]}`}
          button="Add these questions"
          onPaste={(text) => {
            const lines = linesOf(text);
            add(lines, `${plural(lines.length, "question")} added.`);
          }}
        />
      )}
      {panel === "bank" && <Bank {...{ section, at }} />}
    </div>
  );
}
