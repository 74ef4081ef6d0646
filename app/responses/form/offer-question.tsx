import { AGREED } from "~/surveys/condition-rules";
import type { ShownItem } from "~/surveys/localize";
import { CheckListField } from "~/ui/fields/check-list-field";
import { TextField } from "~/ui/fields/text-field";
import { AGREE, NOTE } from "./beside";
import type { FormView } from "./form-view";
import { choiceRows, questionField } from "./question-field";
import { Words } from "./words";

/** What somebody would give or do; in confidential mode, whether the district may write to them about it. */
export function OfferQuestion({ view, item }: { view: FormView; item: ShownItem }) {
  const { words, values, mode } = view;
  const offer = (
    <CheckListField
      {...questionField(view, item)}
      {...choiceRows(view, item)}
      defaultValues={values[item.id] ?? []}
    />
  );
  if (mode === "anonymous") return offer;
  const [note, agree] = [item.id + NOTE, item.id + AGREE];
  return (
    <div className="joined">
      {offer}
      <TextField name={note} label={words.t("form.offer_note")} defaultValue={values[note]?.[0]} />
      <label className="check">
        <input
          type="checkbox"
          name={agree}
          value={AGREED}
          defaultChecked={values[agree]?.includes(AGREED)}
        />{" "}
        {words.t("form.offer_agree")}
      </label>
    </div>
  );
}

/** One box to tick. */
export function ConsentQuestion({ view, item }: { view: FormView; item: ShownItem }) {
  return (
    <CheckListField
      {...questionField(view, item)}
      options={[{ value: AGREED, label: item.agree && <Words shown={item.agree} /> }]}
      defaultValues={view.values[item.id] ?? []}
    />
  );
}
