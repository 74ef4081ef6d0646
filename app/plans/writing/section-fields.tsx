import type { ReactNode, RefObject } from "react";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { kindChoices } from "../plan-words";
import { sectionHref } from "./section-href";

export type EditedSection = {
  slug: string;
  key: string;
  kind: string;
  language: string;
  ownLanguage: string;
  text: { heading: string; body: string; revision: number };
  saved: string;
};

interface SectionFieldsProps {
  formRef: RefObject<HTMLFormElement | null>;
  section: EditedSection;
  answer?: { errors: Record<string, string>; values: Record<string, string> } | undefined;
  onInput: () => void;
  status: string;
  tools: ReactNode;
}

export function SectionFields(props: SectionFieldsProps) {
  const { formRef, section, answer, onInput, status, tools } = props;
  const { text, language, ownLanguage } = section;
  const typed = answer && "body" in answer.values ? answer.values : null;
  const values = typed ?? { ...text, revision: String(text.revision) };
  const errors = answer?.errors ?? {};
  return (
    <form
      ref={formRef}
      method="post"
      action={sectionHref(section)}
      className="form"
      autoComplete="off"
      onInput={onInput}
    >
      {/* Not of the type hidden: React would put back its first value after every saving. */}
      <input type="text" name="revision" defaultValue={values.revision ?? "0"} hidden readOnly />
      <TextField
        name="heading"
        label="Heading"
        maxLength={200}
        dir="auto"
        defaultValue={values.heading}
        error={errors.heading}
      />
      {language === ownLanguage && (
        <SelectField
          name="kind"
          label="What it is"
          options={kindChoices}
          defaultValue={section.kind}
        />
      )}
      {tools}
      <TextArea
        name="body"
        label="Text"
        hint={
          <>
            Markdown: **bold**, *italic*, ## a heading, - a list, [words](https://…) a link.{" "}
            <a href={`/admin/plans/${section.slug}/images`}>Upload a picture</a>
          </>
        }
        rows={20}
        maxLength={200_000}
        dir="auto"
        defaultValue={values.body}
        error={errors.body}
      />
      <p role="status" className="soft">
        {status}
      </p>
      <div className="row">
        <Button>Save</Button>
        <Button look="quiet" formAction={sectionHref(section, "/preview")}>
          Preview
        </Button>
      </div>
    </form>
  );
}
