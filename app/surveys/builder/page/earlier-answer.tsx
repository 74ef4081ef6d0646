import { useState } from "react";
import { Details } from "~/ui/parts/details";
import { shortWords } from "../condition-words";
import { itemsBefore } from "../earlier";
import type { Reader, WordsPlace } from "../edit";
import { wordingAt } from "../word-edits";
import { useDesk, useHands } from "./context";
import { ChosenField, Press } from "./typed-field";

/** Puts a place for an earlier answer where the caret stands in the words, or at their end. */
export function EarlierAnswer({ id, at }: { id: string; at: WordsPlace }) {
  const { survey, language } = useDesk();
  const { perform, goTo } = useHands();
  const [chosen, setChosen] = useState("");
  const earlier = itemsBefore(survey, id);
  const reader: Reader = "all";
  if (earlier.length === 0 || wordingAt(survey, at)?.[reader] === undefined) return null;
  const insert = () => {
    const text = wordingAt(survey, at)?.[reader]?.[language] ?? "";
    const field = document.getElementById(`${id}-text-all`);
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    // A field that nobody has been in has its caret at the beginning, where nobody wants it.
    const caret = (isField && field.selectionEnd) || text.length;
    const space = caret === text.length && /\S$/.test(text) ? " " : "";
    const next = `${text.slice(0, caret)}${space}{{${chosen}}}${text.slice(caret)}`;
    perform(
      { do: "write", at, reader, language, text: next },
      "The place for the answer was put in.",
    );
    goTo(`${id}-text-all`);
  };
  return (
    <Details summary="Read an earlier answer back in these words">
      <div className="stack">
        <ChosenField
          {...{ id: `${id}-read-back`, label: "The answer to", value: chosen, onChoose: setChosen }}
          hint="Where it stands, people read what they answered; in this form it is the question’s id in double braces."
        >
          <option value="">Choose an earlier question</option>
          {earlier.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id}: {shortWords(one.text, language)}
            </option>
          ))}
        </ChosenField>
        <Press disabled={chosen === ""} onPress={insert}>
          Insert it where the caret is
        </Press>
      </div>
    </Details>
  );
}
