import { AUDIENCES } from "~/people/audience";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { TrapField } from "~/ui/fields/trap-field";
import { type AskValues, TRAP } from "./ask-form";
import { LONGEST_QUESTION } from "./inquiry";
import type { InquiryWords } from "./words/catalogue";

type AskFormProps = {
  words: Pick<InquiryWords, "t">;
  values: AskValues;
  errors: Record<string, string>;
  schools: readonly { id: string; name: string }[];
};

/** A question without account or script; only the words and one way to answer are needed. */
export function AskForm({ words: { t }, values, errors, schools }: AskFormProps) {
  const optional = t("ask.optional");
  return (
    <form method="post" className="form">
      <TextArea
        name="question"
        label={t("ask.question")}
        hint={t("ask.privacy")}
        rows={6}
        maxLength={LONGEST_QUESTION}
        defaultValue={values.question}
        error={errors.question}
        dir="auto"
      />
      <TextField
        name="email"
        type="email"
        label={t("ask.email")}
        hint={t("ask.email_hint")}
        autoComplete="email"
        defaultValue={values.email}
        error={errors.email}
        dir="ltr"
      />
      <TextField
        name="phone"
        type="tel"
        label={t("ask.phone")}
        hint={t("ask.phone_hint")}
        autoComplete="tel"
        defaultValue={values.phone}
        error={errors.phone}
        dir="ltr"
      />
      <TextField
        name="name"
        label={t("ask.name")}
        labelNote={optional}
        autoComplete="name"
        defaultValue={values.name}
        error={errors.name}
        dir="auto"
      />
      <SelectField
        name="audience"
        label={t("ask.as")}
        labelNote={optional}
        blank={t("ask.as_none")}
        options={AUDIENCES.map((audience) => ({ value: audience, label: t(`role.${audience}`) }))}
        defaultValue={values.audience}
      />
      {schools.length > 0 && (
        <SelectField
          name="school"
          label={t("ask.school")}
          labelNote={optional}
          blank={t("ask.school_none")}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={values.school}
        />
      )}
      <TrapField name={TRAP} label={t("ask.trap")} value={values[TRAP]} error={errors[TRAP]} />
      <Button>{t("ask.send")}</Button>
    </form>
  );
}
