export type HiddenValues = Readonly<Record<string, string>>;

/** What a form sends without asking, such as its CSRF token. */
export function HiddenInputs({ values = {} }: { values?: HiddenValues | undefined }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
