import { useState } from "react";
import { LANGUAGES } from "~/districts/language";
import { Details } from "~/ui/parts/details";
import { useDesk, useHands } from "./context";
import { languageName } from "./top-bar";
import { ChosenField, Press, TypedField } from "./typed-field";

interface LanguagesProps {
  surveyId: string;
  languages: readonly string[];
  setLanguage: (language: string) => void;
}

/** The languages the survey is offered in: one more, one less, or all side by side elsewhere. */
export function Languages({ surveyId, languages, setLanguage }: LanguagesProps) {
  const { language } = useDesk();
  const { perform } = useHands();
  const [tag, setTag] = useState("");
  const [title, setTitle] = useState("");
  const others = LANGUAGES.filter((known) => !languages.includes(known.tag));
  const add = () => {
    perform(
      { do: "add-language", language: tag, title: title.trim() },
      `You type in ${languageName(tag)} now.`,
    );
    setLanguage(tag);
    setTag("");
    setTitle("");
  };
  return (
    <Details summary={`Languages: ${languages.map(languageName).join(", ")}`}>
      <div className="stack">
        <p>
          Type texts in another language here, or{" "}
          <a href={`/admin/surveys/${surveyId}/translations`}>translate side by side</a>, also by
          file. Readers get the district’s language where a text is missing.
        </p>
        {others.length > 0 && (
          <ChosenField
            {...{ id: "new-language", label: "One more language", value: tag, onChoose: setTag }}
          >
            <option value="">Choose a language</option>
            {others.map((known) => (
              <option key={known.tag} value={known.tag} lang={known.tag}>
                {known.name}
              </option>
            ))}
          </ChosenField>
        )}
        {tag !== "" && (
          <TypedField
            {...{ id: "new-title", lang: tag, value: title, onType: setTitle }}
            label={`The survey’s title in ${languageName(tag)}`}
          />
        )}
        <div className="row">
          {tag !== "" && (
            <Press disabled={title.trim() === ""} onPress={add}>
              Add {languageName(tag)}
            </Press>
          )}
          {languages.length > 1 && (
            <Press
              look="stop"
              onPress={() => {
                perform(
                  { do: "remove-language", language },
                  `All texts in ${languageName(language)} were removed. Undo brings them back.`,
                );
                setLanguage(languages.find((one) => one !== language) ?? language);
              }}
            >
              Remove all texts in {languageName(language)}
            </Press>
          )}
        </div>
      </div>
    </Details>
  );
}
