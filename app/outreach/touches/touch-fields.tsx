import { languageChoices } from "~/districts/language";
import { audienceWords } from "~/people/audience-words";
import { CheckListField } from "~/ui/fields/check-list-field";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { LONGEST_NOTE, LONGEST_TITLE, type TouchValues } from "./touch-form";
import { channelWords, messageTypeWords, optionsOf } from "./touch-words";

type TouchFieldsProps = {
  values: TouchValues;
  errors: Record<string, string>;
  schools: readonly { id: string; name: string }[];
  /** A reminder that staff of some schools choose at least one. */
  needsSchool: boolean;
};

/** What a touch needs stands first and fits a phone; the rest is there on request. */
export function TouchFieldsPart({ values, errors, schools, needsSchool }: TouchFieldsProps) {
  const asked = (name: keyof TouchValues & string) => ({ name, error: errors[name] });
  return (
    <>
      <TextField
        {...asked("title")}
        label="What was it?"
        hint="In a few words, such as “Tech night in the gym”."
        maxLength={LONGEST_TITLE}
        defaultValue={values.title}
      />
      <SelectField
        {...asked("channel")}
        label="How did you reach people?"
        options={optionsOf(channelWords)}
        defaultValue={values.channel}
      />
      <SelectField
        {...asked("messageType")}
        label="What was it for?"
        options={optionsOf(messageTypeWords)}
        defaultValue={values.messageType}
      />
      <CheckListField
        {...asked("audiences")}
        label="Whom was it for?"
        options={optionsOf(audienceWords)}
        defaultValues={values.audiences}
      />
      <TextField
        {...asked("happenedOn")}
        type="date"
        label="When?"
        defaultValue={values.happenedOn}
      />
      <ReachFields values={values} errors={errors} />
      {(needsSchool || errors.schools) && <Schools {...{ values, errors, schools, needsSchool }} />}
      <Details summary="Schools, languages, cost, hours, links" open={hasMore(values, errors)}>
        <div className="form">
          {!(needsSchool || errors.schools) && (
            <Schools {...{ values, errors, schools, needsSchool }} />
          )}
          <More values={values} errors={errors} />
        </div>
      </Details>
    </>
  );
}

type Some = Pick<TouchFieldsProps, "values" | "errors">;

function ReachFields({ values, errors }: Some) {
  return (
    <>
      <TextField
        name="reach"
        label="How many people?"
        labelNote="(if you know)"
        inputMode="numeric"
        short
        defaultValue={values.reach}
        error={errors.reach}
      />
      <RadioField
        name="reachBasis"
        label="Is that number counted?"
        options={[
          { value: "counted", label: "Somebody counted" },
          { value: "stated", label: "An estimate, or what a system says" },
        ]}
        defaultValue={values.reachBasis || "stated"}
      />
    </>
  );
}

function Schools({ values, errors, schools, needsSchool }: TouchFieldsProps) {
  return (
    <CheckListField
      name="schools"
      label={needsSchool ? "For which of your schools?" : "For some schools only?"}
      hint={needsSchool ? undefined : "None marked: for the whole district."}
      options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValues={values.schools}
      error={errors.schools}
    />
  );
}

function More({ values, errors }: Some) {
  return (
    <>
      <CheckListField
        name="languages"
        label="In which languages?"
        hint="Mark every language that people got it in."
        options={languageChoices}
        defaultValues={values.languages}
        error={errors.languages}
      />
      <TextField
        name="handledBy"
        label="Who handled it?"
        defaultValue={values.handledBy}
        error={errors.handledBy}
      />
      <TextField
        name="cost"
        label="Cost in dollars"
        inputMode="decimal"
        short
        defaultValue={values.cost}
        error={errors.cost}
      />
      <TextField
        name="hours"
        label="Hours of work"
        hint="Such as 1.5 or 1:30."
        inputMode="decimal"
        short
        defaultValue={values.hours}
        error={errors.hours}
      />
      <TextArea
        name="links"
        label="Links to what was shown or handed out"
        hint="One a line. Files stay where they are."
        rows={2}
        defaultValue={values.links}
        error={errors.links}
      />
      <TextArea
        name="note"
        label="Note"
        rows={3}
        maxLength={LONGEST_NOTE}
        defaultValue={values.note}
        error={errors.note}
      />
    </>
  );
}

function hasMore(values: TouchValues, errors: Record<string, string>): boolean {
  const isWrong = ["languages", "handledBy", "cost", "hours", "links", "note"].some(
    (name) => errors[name] !== undefined,
  );
  const { schools, languages, cost, hours, links, note } = values;
  return (
    isWrong || schools.length + languages.length > 0 || [cost, hours, links, note].some(Boolean)
  );
}
