import type { Section } from "../../survey";
import { shortWords } from "../condition-words";
import { plural } from "../words";
import { ConditionEditor } from "./condition-editor";
import { useDesk, useHands } from "./context";
import { KeepTemplate } from "./keep-template";
import { Press } from "./typed-field";
import { WordingFields } from "./wording-fields";

export function SectionForm({ section }: { section: Section }) {
  const { survey, language } = useDesk();
  const { perform, setOpen, goTo } = useHands();
  const { id, items } = section;
  const at = { of: "section", id } as const;
  const remove = () => {
    const index = survey.sections.findIndex((one) => one.id === id);
    const next = survey.sections[index + 1] ?? survey.sections[index - 1];
    const lost = plural(items.length, "question");
    perform(
      { do: "remove-section", id },
      `The section and its ${lost} were removed. Undo brings them back.`,
    );
    goTo(next ? `${next.id}-toggle` : "add-section");
  };
  return (
    <div className="stack build-form">
      <WordingFields
        at={{ ...at, part: "title" }}
        id={`${id}-title`}
        label="Title of the section"
      />
      <WordingFields
        at={{ ...at, part: "hint" }}
        id={`${id}-hint`}
        label="Below the title (may stay empty)"
      />
      <ConditionEditor of="section" id={id} condition={section.showIf} />
      <KeepTemplate {...{ id, pick: { section: id }, name: shortWords(section.title, language) }} />
      <div className="row">
        <Press
          look="main"
          onPress={() => {
            setOpen(null);
            goTo(`${id}-toggle`);
          }}
        >
          Done
        </Press>
        <Press
          onPress={() => perform({ do: "duplicate-section", id }, "The section was duplicated.")}
        >
          Duplicate
        </Press>
        <Press look="stop" onPress={remove}>
          Remove the section and its {plural(items.length, "question")}
        </Press>
      </div>
    </div>
  );
}
