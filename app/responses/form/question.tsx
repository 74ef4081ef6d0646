import type { ShownItem } from "~/surveys/localize";
import { CheckListField } from "~/ui/fields/check-list-field";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import type { FormView } from "./form-view";
import { MatrixQuestion } from "./matrix-question";
import { ConsentQuestion, OfferQuestion } from "./offer-question";
import { choiceRows, questionField } from "./question-field";
import { RankingQuestion } from "./ranking-question";
import { Words } from "./words";

/** One entry of a form with its fields, what was typed in them, and what is wrong with it. */
export function Question({ view, item }: { view: FormView; item: ShownItem }) {
  const given = view.values[item.id] ?? [];
  const field = questionField(view, item);
  switch (item.kind) {
    case "single":
      return <RadioField {...field} {...choiceRows(view, item)} defaultValue={given[0]} />;
    case "multiple":
      return <CheckListField {...field} {...choiceRows(view, item)} defaultValues={given} />;
    case "offer":
      return <OfferQuestion view={view} item={item} />;
    case "consent":
      return <ConsentQuestion view={view} item={item} />;
    case "ranking":
      return <RankingQuestion view={view} item={item} />;
    case "matrix":
      return <MatrixQuestion view={view} item={item} />;
    case "info":
      return <Information item={item} />;
    default:
      return (
        <div className="question">
          <TypedAnswer field={field} item={item} typed={given[0]} />
        </div>
      );
  }
}

interface TypedProps {
  field: ReturnType<typeof questionField>;
  item: ShownItem;
  typed: string | undefined;
}

function TypedAnswer({ field, item, typed }: TypedProps) {
  const dir = typed ? "auto" : undefined;
  if (item.kind === "number") {
    return <TextField {...field} inputMode="decimal" short placeholder=" " defaultValue={typed} />;
  }
  if (item.kind === "date") {
    const { min, max } = item;
    return (
      <TextField
        {...{ ...field, short: true, type: "date", defaultValue: typed }}
        min={min ?? undefined}
        max={max ?? undefined}
      />
    );
  }
  return item.short ? (
    <TextField {...field} defaultValue={typed} dir={dir} />
  ) : (
    <TextArea {...field} defaultValue={typed} dir={dir} />
  );
}

/** Words between questions: each blank line begins a paragraph. */
function Information({ item }: { item: ShownItem }) {
  const { text, lang } = item.text;
  return (
    <div className="question stack">
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>
          <Words shown={lang === undefined ? { text: paragraph } : { text: paragraph, lang }} />
        </p>
      ))}
      {item.hint && (
        <p className="hint">
          <Words shown={item.hint} />
        </p>
      )}
    </div>
  );
}
