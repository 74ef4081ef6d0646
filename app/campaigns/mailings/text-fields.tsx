import { LANGUAGES } from "~/districts/language";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { LONGEST_BODY, LONGEST_SUBJECT } from "./mailing";
import { languageName, shortLanguageName } from "./mailing-words";

interface TextFieldsProps {
  /** The one that all others fall back to. */
  districtLanguage: string;
  /** By field: `subject.es`, `body.es`. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** Subject and text in the district's language, and in each other one on request. */
export function TextFields({ districtLanguage, values, errors }: TextFieldsProps) {
  const others = LANGUAGES.filter(({ tag }) => tag !== districtLanguage);
  return (
    <>
      <OneLanguage tag={districtLanguage} isMain {...{ values, errors }} />
      <h2>Other languages</h2>
      <p className="hint">
        People whose language you leave empty read it in {shortLanguageName(districtLanguage)}.
      </p>
      {others.map(({ tag }) => {
        const isWritten = Boolean(values[`subject.${tag}`] || values[`body.${tag}`]);
        return (
          <Details
            key={tag}
            summary={`${languageName(tag)}${isWritten ? ", written" : ""}`}
            open={Boolean(errors[`subject.${tag}`] || errors[`body.${tag}`])}
          >
            <OneLanguage {...{ tag, values, errors }} />
          </Details>
        );
      })}
    </>
  );
}

interface OneLanguageProps extends Pick<TextFieldsProps, "values" | "errors"> {
  tag: string;
  isMain?: boolean;
}

function OneLanguage({ tag, isMain, values, errors }: OneLanguageProps) {
  const inWords = isMain ? "" : ` in ${shortLanguageName(tag)}`;
  const field = (name: string) => ({
    name: `${name}.${tag}`,
    defaultValue: values[`${name}.${tag}`],
    error: errors[`${name}.${tag}`],
    dir: "auto" as const,
  });
  return (
    <div className="form">
      <TextField
        {...field("subject")}
        {...(isMain && errors.empty ? { id: "f-empty", error: errors.empty } : {})}
        label={`Subject${inWords}`}
        maxLength={LONGEST_SUBJECT}
      />
      <TextArea
        {...field("body")}
        typedLang={tag}
        label={`Text${inWords}`}
        hint={
          isMain &&
          "Markdown: an empty line begins a paragraph, **bold**, - a list, [words](https://…) a link. The mail greets each reader by name itself; {{givenName}} is filled with the given name, or with nothing where none is known."
        }
        rows={isMain ? 14 : 10}
        maxLength={LONGEST_BODY}
      />
    </div>
  );
}

/** What is kept, as the form's fields have it. */
export function asFields(
  texts: Readonly<Record<string, { subject: string; body: string }>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, { subject, body }]) => [
      [`subject.${tag}`, subject],
      [`body.${tag}`, body],
    ]),
  );
}
