import { useEffect, useState } from "react";
import type { Entry } from "../../item";
import { isChoice } from "../../item";
import type { Section, SurveyDefinition } from "../../survey";
import { findEntry } from "../change";
import { wordsFor } from "../condition-words";
import { fetchSource } from "../fetch-source";
import type { Pick } from "../insert";
import { contentsOf } from "../same";
import { constructWords, plural } from "../words";
import { useDesk, useHands } from "./context";
import { ChosenField, Press } from "./typed-field";

/** Questions of the standard survey, of templates and of other surveys, to be copied one by one or as a whole. */
export function Bank({ section, at }: { section: Section; at: number }) {
  const { sources, language } = useDesk();
  const [source, setSource] = useState(sources[0]?.sources[0]?.value ?? "");
  const [from, setFrom] = useState<SurveyDefinition | "missing" | null>(null);
  useEffect(() => {
    let isWanted = true;
    setFrom(null);
    fetchSource(source).then((found) => {
      if (isWanted) setFrom(found ?? "missing");
    });
    return () => {
      isWanted = false;
    };
  }, [source]);
  return (
    <div className="stack build-bank">
      <ChosenField
        {...{ id: `${section.id}-bank`, label: "Questions of", value: source, onChoose: setSource }}
      >
        {sources.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.sources.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </ChosenField>
      <p role="status">
        {from === null && "Getting the questions…"}
        {from === "missing" &&
          "The questions could not be read: there is no connection, or you are signed out. Choose them once more."}
      </p>
      {from !== null && from !== "missing" && <Shelf {...{ from, section, at, language }} />}
    </div>
  );
}

interface ShelfProps {
  from: SurveyDefinition;
  section: Section;
  at: number;
  language: string;
}

function Shelf({ from, section, at, language }: ShelfProps) {
  const { survey } = useDesk();
  const { perform } = useHands();
  const next = survey.sections.findIndex(({ id }) => id === section.id) + 1;
  const insert = (pick: Pick, said: string) => {
    const place =
      typeof pick === "object" && "entry" in pick
        ? { section: section.id, at }
        : { section: null, at: next };
    perform({ do: "insert", from, pick, ...place }, said);
  };
  const whole = from.sections.length > 1;
  return (
    <div className="stack">
      {whole && (
        <Press onPress={() => insert("all", `${plural(from.sections.length, "section")} added.`)}>
          Add all {plural(from.sections.length, "section")} below this one
        </Press>
      )}
      {from.sections.map((one) => (
        <div key={one.id} className="stack">
          <div className="entry-head">
            <h3>{wordsFor(one.title, language)}</h3>
            <Press
              label={`Add the section ${wordsFor(one.title, language)} below this one`}
              onPress={() => insert({ section: one.id }, "The section was added.")}
            >
              Add the section
            </Press>
          </div>
          <ul className="plain build-shelf">
            {one.items.map((entry) => (
              <OnShelf
                key={entry.id}
                {...{ entry, language }}
                onAdd={() => insert({ entry: entry.id }, "The question was added.")}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function OnShelf({
  entry,
  language,
  onAdd,
}: {
  entry: Entry;
  language: string;
  onAdd: () => void;
}) {
  const { survey } = useDesk();
  const words = wordsFor(entry.text, language);
  const own = findEntry(survey, entry.id);
  const isHere = own !== undefined && contentsOf(own.text) === contentsOf(entry.text);
  const construct = isChoice(entry) ? entry.construct : undefined;
  return (
    <li>
      <span>
        {words}{" "}
        <span className="soft small">
          {construct && constructWords[construct]}
          {isHere && " · in this survey already"}
        </span>
      </span>
      <Press label={`Add ${words}`} onPress={onAdd}>
        Add
      </Press>
    </li>
  );
}
