import { localeOf } from "./languages";

const numbers = new Intl.NumberFormat(localeOf("ar"));
const plurals = new Intl.PluralRules("ar");

/** A number in the digits that the pages in Arabic use. */
export function written(value: number): string {
  return numbers.format(value);
}

/** A count in words: the forms for one, two, few, many and any other, with `{n}` where the number stands. */
export function counted(
  count: number,
  [one, two, few, many, other]: [string, string, string, string, string],
): string {
  const forms = { zero: other, one, two, few, many, other };
  return forms[plurals.select(count)].replace("{n}", written(count));
}
