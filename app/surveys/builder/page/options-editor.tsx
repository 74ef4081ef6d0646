import { useState } from "react";
import { Details } from "~/ui/parts/details";
import type { ChoiceItem, MatrixItem, Option } from "../../item";
import { optionsOf } from "../../survey";
import { showText } from "../../texts";
import { usersOf } from "../change";
import { READY_OPTIONS } from "../ready-words";
import { plural } from "../words";
import { useDesk, useHands } from "./context";
import { OptionRow } from "./option-row";
import { linesOf, PasteField } from "./paste-field";
import { ChosenField, Press } from "./typed-field";

/** The answers an entry offers; where others offer them too, it says so. */
export function OptionsEditor({ entry }: { entry: ChoiceItem | MatrixItem }) {
  const { survey, language } = useDesk();
  const { perform, goTo } = useHands();
  const options = optionsOf(survey, entry);
  const set = entry.options;
  const hasScores = options.some(({ score }) => score !== null) || isScored(entry);
  const add = (added: readonly Omit<Option, "code">[], said: string) => {
    perform({ do: "add-options", set, options: added }, said);
  };
  const addEmpty = () => {
    add([{ label: {}, score: null }], "An answer was added.");
    const plain = options.filter((one) => !one.counts_as && !one.exclusive && !one.other);
    goTo(`${entry.id}-answer-${plain.length + 1}`);
  };
  return (
    <fieldset className="stack build-group">
      <legend>Answers</legend>
      <SharedNote entry={entry} />
      <ol className="plain build-options">
        {options.map((option, index) => (
          <OptionRow
            key={option.code}
            {...{ entry, option, index, hasScores, last: options.length - 1 }}
          />
        ))}
      </ol>
      <div className="row">
        <Press onPress={addEmpty}>Add an answer</Press>
        {readyChoices(entry, options).map(({ key, words }) => (
          <Press
            key={key}
            onPress={() => add([READY_OPTIONS[key]], `The answer “${words}” was added.`)}
          >
            Add “{words}”
          </Press>
        ))}
        {hasScores && (
          <Press
            onPress={() => perform({ do: "reverse-scores", set }, "The scores were reversed.")}
          >
            Reverse the scores
          </Press>
        )}
      </div>
      <Details summary="Paste several answers, or take those of another question">
        <div className="stack">
          <PasteField
            id={`${entry.id}-paste-answers`}
            label="Answers, one a line"
            button="Add these answers"
            onPaste={(text) => {
              const lines = linesOf(text);
              const added = lines.map((line) => ({ label: { [language]: line }, score: null }));
              add(added, `${plural(added.length, "answer")} added.`);
            }}
          />
          <OtherAnswers entry={entry} />
        </div>
      </Details>
    </fieldset>
  );
}

function isScored(entry: ChoiceItem | MatrixItem): boolean {
  return entry.kind === "matrix" ? entry.rows.some(({ scored }) => scored) : entry.scored;
}

/** What may be added once to these answers. */
function readyChoices(entry: ChoiceItem | MatrixItem, options: readonly Option[]) {
  const all = [
    { key: "other", words: "Something else", is: (option: Option) => option.other },
    { key: "none", words: "None of these", is: (option: Option) => option.exclusive },
    { key: "dont_know", words: "I can’t say", is: (o: Option) => o.counts_as === "dont_know" },
    {
      key: "prefer_not",
      words: "I prefer not to answer",
      is: (o: Option) => o.counts_as === "prefer_not",
    },
  ] as const;
  return all
    .filter(({ key }) => key !== "none" || entry.kind === "multiple")
    .filter(({ key }) => key !== "other" || entry.kind !== "matrix")
    .filter(({ is }) => !options.some(is));
}

function SharedNote({ entry }: { entry: ChoiceItem | MatrixItem }) {
  const { survey } = useDesk();
  const { perform } = useHands();
  const users = usersOf(survey, entry.options).length;
  if (users < 2) return null;
  return (
    <div className="row">
      <p>
        <b>{users} questions offer these answers.</b> A change here changes all of them.
      </p>
      <Press
        onPress={() =>
          perform(
            { do: "own-options", entry: entry.id },
            "This question has answers of its own now.",
          )
        }
      >
        Give this question its own
      </Press>
    </div>
  );
}

/** Answers of other questions, to share, and the standard scales, to begin from. */
function OtherAnswers({ entry }: { entry: ChoiceItem | MatrixItem }) {
  const { survey, scales, language } = useDesk();
  const { perform } = useHands();
  const [chosen, setChosen] = useState("");
  const list = (options: readonly Option[]) =>
    options
      .map(({ label }) => showText(label, language, "en").text)
      .join(" · ")
      .slice(0, 90);
  const others = Object.entries(survey.optionSets).filter(([name]) => name !== entry.options);
  const take = () => {
    const [kind, name = ""] = chosen.split(":");
    const scale = scales[name];
    if (kind === "set")
      perform({ do: "use-options", entry: entry.id, set: name }, "These answers are shared now.");
    else if (scale)
      perform({ do: "own-options", entry: entry.id, options: scale }, "The answers were replaced.");
    setChosen("");
  };
  return (
    <div className="stack">
      <ChosenField
        {...{ id: `${entry.id}-other-answers`, label: "Other answers", value: chosen }}
        onChoose={setChosen}
      >
        <option value="">Choose answers</option>
        {others.length > 0 && (
          <optgroup label="Of this survey, shared">
            {others.map(([name, options]) => (
              <option key={name} value={`set:${name}`}>
                {list(options)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="Scales of the standard survey">
          {Object.entries(scales).map(([name, options]) => (
            <option key={name} value={`scale:${name}`}>
              {list(options)}
            </option>
          ))}
        </optgroup>
      </ChosenField>
      <Press onPress={take} disabled={chosen === ""}>
        Use these answers instead
      </Press>
    </div>
  );
}
