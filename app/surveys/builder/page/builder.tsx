import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Part } from "~/ui/parts/part";
import { compareVersions } from "../../comparability";
import type { SurveyDefinition } from "../../survey";
import type { SourceGroup } from "../../survey-source";
import { languagesOf } from "../../translations";
import { faultsOf } from "../faults";
import { comparisonWords } from "../words";
import { Compared, Faults } from "./checks";
import { DeskContext, HandsContext } from "./context";
import { Languages } from "./languages";
import { SectionPart } from "./section-part";
import { TopBar } from "./top-bar";
import { Press } from "./typed-field";
import { Unsaved } from "./unsaved";
import { useBuilder } from "./use-builder";
import { useDragging } from "./use-dragging";
import { useSaving } from "./use-saving";
import { useShortcuts } from "./use-shortcuts";
import { WordingFields } from "./wording-fields";

export interface BuilderProps {
  id: string;
  draft: SurveyDefinition;
  revision: string;
  saved: string;
  taken: readonly string[];
  ownLanguage: string;
  earlier: { wave: number; definition: SurveyDefinition } | null;
  scales: SurveyDefinition["optionSets"];
  sources: SourceGroup[];
}

/** Builds a survey: what is done here is saved by itself and can be undone. */
export function Builder(props: BuilderProps) {
  const { id, draft, revision, ownLanguage, earlier, scales, sources } = props;
  const builder = useBuilder(draft, props.taken);
  const { history, open, perform, setOpen, goTo } = builder;
  const survey = history.present;
  const saving = useSaving(id, survey, revision);
  const offered = languagesOf(survey);
  const [language, setLanguage] = useState(
    offered.includes(ownLanguage) ? ownLanguage : (offered[0] ?? ownLanguage),
  );
  const languages = [...new Set([...offered, language])];
  const dragging = useDragging(survey, perform);
  const { faults, comparison } = useChecks(survey, earlier?.definition);
  useShortcuts(perform);
  const isLive = useIsLive();
  useOpenFromAddress(setOpen, goTo);
  const hands = useMemo(() => ({ perform, setOpen, goTo }), [perform, setOpen, goTo]);
  const desk = {
    ...{ survey, language, ownLanguage, scales, sources },
    scale: scales.amount ?? [],
  };
  return (
    <HandsContext value={hands}>
      <DeskContext value={desk}>
        <fieldset className="build stack" disabled={!isLive}>
          <TopBar
            {...{ surveyId: id, history, language, languages, setLanguage }}
            {...{ state: saving.state, save: saving.save, savedBefore: props.saved }}
          />
          <Unsaved {...{ id, draft, revision, saving }} />
          <p role="status" className="hidden">
            {builder.says}
          </p>
          <Faults faults={faults} />
          {earlier && comparison && <Compared wave={earlier.wave} comparison={comparison} />}
          <Languages {...{ surveyId: id, languages, setLanguage }} />
          <Part id="title" title="The survey">
            <WordingFields at={{ of: "survey", part: "title" }} id="survey-title" label="Title" />
            <WordingFields
              at={{ of: "survey", part: "intro" }}
              {...{
                id: "survey-intro",
                label: "Before the first question (may stay empty)",
                lines: 3,
              }}
            />
          </Part>
          {survey.sections.map((section, index) => (
            <SectionPart
              key={section.id}
              {...{ section, index, open, dragging }}
              faultsAt={(at) => faults.filter((fault) => fault.at === at)}
              changedAt={(at) => comparisonWords(comparison?.get(at), earlier?.wave ?? 0)}
            />
          ))}
          <Press
            id="add-section"
            onPress={() => {
              const at = survey.sections.length;
              perform({ do: "add-section", at, language, title: "" }, "A section was added.");
            }}
          >
            Add a section
          </Press>
        </fieldset>
      </DeskContext>
    </HandsContext>
  );
}

/** False until the script runs: what was typed before would be lost. */
function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}

/** Checking keeps behind typing, never in its way. */
function useChecks(survey: SurveyDefinition, earlier: SurveyDefinition | undefined) {
  const settled = useDeferredValue(survey);
  const faults = useMemo(() => faultsOf(settled), [settled]);
  const comparison = useMemo(
    () => (earlier ? compareVersions(settled, earlier) : null),
    [settled, earlier],
  );
  return { faults, comparison };
}

/** A link to a question or section opens it: `…/edit#Q3`. */
function useOpenFromAddress(setOpen: (id: string) => void, goTo: (element: string) => void) {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (!document.getElementById(`${id}-toggle`)) return;
    setOpen(id);
    goTo(`${id}-toggle`);
  }, [setOpen, goTo]);
}
