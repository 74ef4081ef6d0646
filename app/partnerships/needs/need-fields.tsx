import { LANGUAGES, languageChoices } from "~/districts/language";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { LONGEST, type NeedValues } from "./need-form";
import { kindWords, optionsOf, priorityWords, stageWords } from "./need-words";

type NeedFieldsProps = {
  values: NeedValues;
  errors: Readonly<Record<string, string>>;
  goals: readonly { id: string; title: string }[];
  schools: readonly { id: string; name: string }[];
  /** Of a published need: its pledges count in the unit of its kind. */
  kindStays: boolean;
};

/** What is needed, what for and by when; the words in other languages are there on request. */
export function NeedFieldsPart({ values, errors, goals, schools, kindStays }: NeedFieldsProps) {
  const field = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  const own = values.language ?? "en";
  return (
    <>
      <input type="hidden" name="revision" value={values.revision ?? "0"} />
      {kindStays ? (
        <input type="hidden" name="kind" value={values.kind} />
      ) : (
        <RadioField {...field("kind")} label="What is needed?" options={optionsOf(kindWords)} />
      )}
      <TextField
        {...field("amount")}
        label="How much?"
        hint="Money in dollars, goods in pieces, time in hours."
        inputMode="decimal"
        short
      />
      <SelectField {...field("language")} label="Language you write in" options={languageChoices} />
      <Texts tag={own} values={values} errors={errors} />
      <SelectField
        {...field("goal")}
        label="Goal of the plan it serves"
        blank="None: it is needed anyway"
        options={goals.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <RadioField {...field("stage")} label="Stage" options={optionsOf(stageWords)} />
      <SelectField
        {...field("school")}
        label="School"
        blank="The whole district"
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...field("neededBy")}
        type="date"
        label="Needed by"
        labelNote="(optional)"
        short
      />
      <RadioField
        {...field("priority")}
        label="How much depends on it?"
        options={optionsOf(priorityWords)}
      />
      <TextField
        {...field("skills")}
        label="Skills that are wanted"
        labelNote="(optional)"
        hint="Apart by commas, such as “wiring, Spanish, teaching”. They are matched with what partners offer."
        maxLength={LONGEST.skills}
      />
      <TextField
        {...field("paymentUrl")}
        type="url"
        label="Page where money can be paid"
        labelNote="(optional, for money)"
        hint="The district’s own, such as https://pay.example.org. Full Circle records money and never moves it."
      />
      <Details summary="Words in other languages" open={hasOtherError(errors, own)}>
        <div className="stack">
          <p className="soft">A language without words of its own shows yours, marked as such.</p>
          {LANGUAGES.filter(({ tag }) => tag !== own).map(({ tag, name }) => (
            <Details
              key={tag}
              summary={<span lang={tag}>{name}</span>}
              open={Boolean(values[`title-${tag}`]) || hasErrorOf(errors, tag)}
            >
              <div className="form">
                <Texts tag={tag} values={values} errors={errors} />
              </div>
            </Details>
          ))}
        </div>
      </Details>
    </>
  );
}

type TextsProps = Pick<NeedFieldsProps, "values" | "errors"> & { tag: string };

function Texts({ tag, values, errors }: TextsProps) {
  const field = (name: string) => ({
    ...{ name: `${name}-${tag}`, error: errors[`${name}-${tag}`] },
    ...{ defaultValue: values[`${name}-${tag}`], dir: "auto" as const },
  });
  return (
    <>
      <TextField
        {...field("title")}
        label="What it is, in a few words"
        hint="Such as “Headphones with a microphone”."
        maxLength={LONGEST.title}
      />
      <TextField
        {...field("unit")}
        label="What a piece is called, in the plural"
        labelNote="(goods only)"
        hint="Such as “headphones”: it stands after the number."
        maxLength={LONGEST.unit}
      />
      <TextArea
        {...field("why")}
        label="What for"
        labelNote="(optional)"
        rows={3}
        maxLength={LONGEST.why}
      />
      <TextArea
        {...field("ifUnmet")}
        label="What happens if it is not met"
        labelNote="(optional)"
        rows={2}
        maxLength={LONGEST.ifUnmet}
      />
    </>
  );
}

const hasErrorOf = (errors: Readonly<Record<string, string>>, tag: string) =>
  Object.keys(errors).some((name) => name.endsWith(`-${tag}`));

const hasOtherError = (errors: Readonly<Record<string, string>>, own: string) =>
  LANGUAGES.some(({ tag }) => tag !== own && hasErrorOf(errors, tag));
