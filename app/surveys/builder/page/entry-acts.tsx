import type { Entry } from "../../item";
import { shortWords } from "../condition-words";
import { useDesk, useHands } from "./context";
import { KeepTemplate } from "./keep-template";
import { ChosenField, Press } from "./typed-field";

/** What can be done with a question as a whole. */
export function EntryActs({ entry }: { entry: Entry }) {
  const { survey, language } = useDesk();
  const { perform, setOpen, goTo } = useHands();
  const { id } = entry;
  const home = survey.sections.find(({ items }) => items.some((one) => one.id === id));
  const close = () => {
    setOpen(null);
    goTo(`${id}-toggle`);
  };
  const remove = () => {
    const at = home?.items.findIndex((one) => one.id === id) ?? 0;
    const next = home?.items[at + 1] ?? home?.items[at - 1];
    perform({ do: "remove-entry", id }, `Question ${id} was removed. Undo brings it back.`);
    goTo(next ? `${next.id}-toggle` : `${home?.id}-kind-to-add`);
  };
  return (
    <div className="stack build-acts">
      {survey.sections.length > 1 && (
        <ChosenField
          id={`${id}-section`}
          label="In the section"
          value={home?.id ?? ""}
          onChoose={(section) => {
            const target = survey.sections.find((one) => one.id === section);
            const to = { section, at: target?.items.length ?? 0 };
            perform({ do: "move-entry", id, ...to }, "It was moved to the end of that section.");
            goTo(`${id}-section`);
          }}
        >
          {survey.sections.map((section, index) => (
            <option key={section.id} value={section.id}>
              {index + 1}: {shortWords(section.title, language)}
            </option>
          ))}
        </ChosenField>
      )}
      <KeepTemplate {...{ id, pick: { entry: id }, name: shortWords(entry.text, language) }} />
      <div className="row">
        <Press look="main" onPress={close}>
          Done
        </Press>
        <Press
          onPress={() => perform({ do: "duplicate-entry", id }, `Question ${id} was duplicated.`)}
        >
          Duplicate
        </Press>
        <Press look="stop" label={`Remove question ${id}`} onPress={remove}>
          Remove
        </Press>
      </div>
    </div>
  );
}
