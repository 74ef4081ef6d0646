import { audienceWords } from "~/people/audience-words";
import { CheckListField } from "~/ui/fields/check-list-field";
import type { AudienceFilter, Choices } from "./mailing";
import { languageName } from "./mailing-words";

interface AudienceFieldsProps {
  choices: Choices;
  filter: AudienceFilter;
  error?: string | undefined;
}

/** Whom a mailing is for: audiences, and if wanted only some schools and languages. */
export function AudienceFields({ choices, filter, error }: AudienceFieldsProps) {
  return (
    <>
      <CheckListField
        name="audience"
        label="Audiences"
        error={error}
        options={choices.audiences.map(({ audience, people }) => ({
          value: audience,
          label: `${audienceWords[audience]} (${people.toLocaleString("en")})`,
        }))}
        defaultValues={filter.audiences}
      />
      {choices.schools.length > 0 && (
        <CheckListField
          name="school"
          label="Only these schools"
          hint="None ticked means all, and people of no school."
          options={[
            ...choices.schools.map(({ id, name }) => ({ value: id, label: name })),
            { value: "none", label: "People of no one school", apart: true },
          ]}
          defaultValues={filter.schools}
        />
      )}
      {choices.languages.length > 1 && (
        <CheckListField
          name="language"
          label="Only these languages"
          hint="Of the people, as the directory has them. None ticked means all."
          options={choices.languages.map(({ language, people }) => ({
            value: language,
            label: `${languageName(language)} (${people.toLocaleString("en")})`,
          }))}
          defaultValues={filter.languages}
        />
      )}
    </>
  );
}
