import { localeOf } from "./languages";

/** How numbers are written in a language. */
export function writtenIn(tag: string): (value: number) => string {
  const numbers = new Intl.NumberFormat(localeOf(tag));
  return (value) => numbers.format(value);
}

/** A count in words, in a language with two forms: with `{n}` where the number stands. */
export function countedIn(tag: string): (count: number, one: string, other: string) => string {
  const written = writtenIn(tag);
  const plurals = new Intl.PluralRules(localeOf(tag));
  return (count, one, other) =>
    (plurals.select(count) === "one" ? one : other).replace("{n}", written(count));
}
