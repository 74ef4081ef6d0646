import { AUDIENCES } from "~/people/audience";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { fieldId } from "~/ui/fields/field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import type { PlanWords } from "../messages";
import { LONGEST_COMMENT } from "./comment";
import { TRAP } from "./comment-form";

export type FormState = {
  errors?: Record<string, string> | undefined;
  values?: Record<string, string> | undefined;
};

type CommentFormProps = FormState & {
  action: string;
  words: PlanWords;
  moderation: string;
  rulesHref: string;
  known: { name: string; shown: string | null } | null;
  parentId?: string | null;
  /** Of an edit: what its button says, and no draft can be made of it. */
  edit?: { button: string; isDraft: boolean } | undefined;
};

/** What somebody writes on a section, a reply or an edit: one form, without JavaScript. */
export function CommentForm(props: CommentFormProps) {
  const { action, words, known, parentId, errors = {}, values = {}, edit } = props;
  const { t } = words;
  const count = Object.keys(errors).length;
  return (
    <form method="post" action={action} className="stack narrow">
      <ErrorSummary title={t("error.title", { count })} errors={errors} />
      {parentId && <HiddenInputs values={{ parent: parentId }} />}
      {!parentId && (
        <HiddenInputs
          values={{
            quote_prefix: values.quote_prefix ?? "",
            quote_suffix: values.quote_suffix ?? "",
          }}
        />
      )}
      {!parentId && (
        <TextField
          name="quote"
          label={t("write.quote")}
          labelNote={t("write.optional")}
          hint={t("write.quote_hint")}
          defaultValue={values.quote}
          error={errors.quote}
          dir="auto"
        />
      )}
      <TextArea
        name="text"
        label={t(parentId ? "write.text_reply" : "write.text")}
        hint={t("write.text_hint")}
        rows={6}
        maxLength={LONGEST_COMMENT}
        defaultValue={values.text}
        error={errors.text}
        dir="auto"
      />
      <Shown {...props} />
      {known ? (
        known.name && <p className="hint">{t("write.as", { who: known.name })}</p>
      ) : (
        <TextField
          name="email"
          type="email"
          label={t("write.email")}
          hint={t("write.email_hint")}
          autoComplete="email"
          defaultValue={values.email}
          error={errors.email}
          dir="ltr"
        />
      )}
      <p className="hidden" aria-hidden="true">
        <label htmlFor={fieldId(TRAP)}>{t("write.trap")}</label>
        <input id={fieldId(TRAP)} name={TRAP} tabIndex={-1} autoComplete="off" />
      </p>
      <p className="hint">
        {t(props.moderation === "after" ? "write.after" : "write.before")}{" "}
        <a href={props.rulesHref}>{t("write.rules")}</a>
      </p>
      <div className="row">
        <Button>{edit?.button ?? t(parentId ? "write.send_reply" : "write.send")}</Button>
        {known && (!edit || edit.isDraft) && (
          <Button look="quiet" name="_save" value="draft">
            {t("write.save")}
          </Button>
        )}
      </div>
    </form>
  );
}

function Shown({ words: { t }, known, errors = {}, values = {} }: CommentFormProps) {
  const options = [
    ...AUDIENCES.map((audience) => ({ value: `role:${audience}`, label: t(`role.${audience}`) })),
    { value: "initials", label: t("write.initials") },
    { value: "name", label: t("write.name_shown") },
  ];
  return (
    <>
      <SelectField
        name="shown"
        label={t("write.shown")}
        options={options}
        blank={t("write.choose")}
        defaultValue={values.shown ?? known?.shown ?? ""}
        error={errors.shown}
      />
      <TextField
        name="name"
        label={t("write.name")}
        labelNote={t("write.optional")}
        hint={t("write.name_hint")}
        autoComplete="name"
        defaultValue={values.name ?? known?.name}
        error={errors.name}
        dir="auto"
      />
    </>
  );
}

/** What the form needs to know of a commenter: a person of one audience is shown as that unless they choose. */
export function formKnown(commenter: { name: string; audiences: readonly string[] } | null) {
  if (!commenter) return null;
  const [audience] = commenter.audiences;
  return { name: commenter.name, shown: audience ? `role:${audience}` : null };
}
