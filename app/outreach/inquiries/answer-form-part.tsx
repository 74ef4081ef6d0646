import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { ANSWER_MEDIA, LONGEST_QUESTION } from "./inquiry";
import { mediumWords } from "./inquiry-words";

type AnswerFormProps = {
  id: string;
  email: string;
  language: string;
  beginning: string;
  templates: readonly { id: string; name: string }[];
  errors: Record<string, string>;
  values: Record<string, string>;
};

/** An answer by mail from here, or the note that somebody was told another way. */
export function AnswerForm(props: AnswerFormProps) {
  const { id, email, language, beginning, templates, errors, values } = props;
  const media = email === "" ? ANSWER_MEDIA.filter((medium) => medium !== "mail") : ANSWER_MEDIA;
  return (
    <>
      {templates.length > 0 && (
        <nav className="row" aria-label="Words to begin with">
          <span>Begin with:</span>
          {templates.map((template) => (
            <a key={template.id} href={`?template=${template.id}#f-body`}>
              {template.name}
            </a>
          ))}
        </nav>
      )}
      <form method="post" action={`/admin/inquiries/${id}`} className="form">
        <TextArea
          name="body"
          label={email === "" ? "What you told them" : "Your answer"}
          hint={`They wrote in ${language}, so answer in ${language} if you can.`}
          rows={8}
          maxLength={LONGEST_QUESTION}
          defaultValue={values.body ?? beginning}
          error={errors.body}
          dir="auto"
        />
        <RadioField
          name="medium"
          label="How it reaches them"
          options={media.map((medium) => ({
            value: medium,
            label: medium === "mail" ? `${mediumWords.mail}, to ${email}` : mediumWords[medium],
          }))}
          defaultValue={values.medium ?? media[0]}
          error={errors.medium}
        />
        <RadioField
          name="resolves"
          label="What it is"
          options={[
            { value: "yes", label: "It answers the question" },
            { value: "no", label: "It asks them something back" },
          ]}
          defaultValue={values.resolves ?? "yes"}
        />
        <Button>{email === "" ? "Keep the answer" : "Answer"}</Button>
      </form>
    </>
  );
}
