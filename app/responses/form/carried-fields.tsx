import { fieldNames } from "./beside";
import type { FormView } from "./form-view";

/** What was answered on other steps goes along unseen, so that no server has to keep it. */
export function CarriedFields({ view }: { view: FormView }) {
  const { places, live, values } = view;
  const names = places
    .filter(({ id }) => !live.has(id))
    .flatMap(({ questions }) => questions.flatMap(fieldNames));
  const fields = names.flatMap((name) => (values[name] ?? []).map((value) => ({ name, value })));
  if (fields.length === 0) return null;
  return (
    <div id="carried" hidden>
      {fields.map(({ name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand here several times
        <input key={index} type="hidden" name={name} value={value} />
      ))}
    </div>
  );
}
