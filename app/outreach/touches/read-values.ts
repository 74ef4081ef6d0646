import { Temporal } from "temporal-polyfill";
import { shownValue } from "~/platform/csv-cell";

/** What somebody typed as a value, or a sentence that says what is wrong. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; reason: string };

const MOST_PEOPLE = 100_000_000;

const good = <Value>(value: Value) => ({ ok: true, value }) as const;
const wrong = (reason: string) => ({ ok: false, reason }) as const;

/**
 * A day as 2026-10-30, from what people, spreadsheets and messaging systems write: that, 10/30/2026 (month first,
 * as in the United States), 30.10.2026, or "Fri, Oct 30, 2026" and "30 October 2026". A time of day behind it is
 * left out.
 */
export function readDay(text: string): Read<string> {
  const typed = text.trim();
  const named = namedDay(typed);
  if (named) return good(named);
  const [day = ""] = typed.split(/[T ]/, 1);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(day);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(day);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3]?.padStart(4, "20"), american[1], american[2]]
      : [dotted?.[3], dotted?.[2], dotted?.[1]];
  const [year, month, date] = parts.map(Number);
  const found = year && month && date ? findDate(year, month, date) : null;
  if (found) return good(found);
  if (typed === "") return wrong("A date is needed.");
  return wrong(`${shownValue(typed)} is no day such as 2026-10-30 or 10/30/2026.`);
}

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september"],
  ...["october", "november", "december"],
];

/** A day with its month in English, of which three letters or more stand there. */
function namedDay(typed: string): string | null {
  const text = typed.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? +/i, "");
  const monthFirst = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)/i.exec(text);
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i.exec(text);
  const [name, day, year] = monthFirst
    ? monthFirst.slice(1)
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  if (!name) return null;
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  return month > 0 ? findDate(Number(year), month, Number(day)) : null;
}

function findDate(year: number, month: number, day: number): string | null {
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
    return year >= 1990 && year < 2100 ? date.toString() : null;
  } catch {
    return null;
  }
}

/** A whole number of people; null where nothing stands. "1,200" and "ca. 1200" are not the same: only digits. */
export function readCount(text: string): Read<number | null> {
  const typed = text.trim();
  if (typed === "") return good(null);
  const digits = typed.replace(/(?<=\d)[,\u00a0 ](?=\d{3}(?!\d))/g, "");
  const count = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  if (count <= MOST_PEOPLE) return good(count);
  return wrong(`${shownValue(typed)} is not a whole number of people.`);
}

/** An amount of money in cents: "1,250.50", "$20" or "20". */
export function readCents(text: string): Read<number | null> {
  const typed = text.trim();
  if (typed === "") return good(null);
  const plain = typed.replace(/^\$\s*/, "").replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  if (/^\d{1,7}(?:\.\d{1,2})?$/.test(plain)) return good(Math.round(Number(plain) * 100));
  return wrong(`${shownValue(typed)} is no amount of money such as 20 or 1250.50.`);
}

/** Hours of work in minutes: "1.5", "1,5" or "1:30". */
export function readMinutes(text: string): Read<number | null> {
  const typed = text.trim();
  if (typed === "") return good(null);
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(typed);
  if (clock) return good(Number(clock[1]) * 60 + Number(clock[2]));
  if (/^\d{1,4}(?:[.,]\d{1,2})?$/.test(typed)) {
    return good(Math.round(Number(typed.replace(",", ".")) * 60));
  }
  return wrong(`${shownValue(typed)} is no number of hours such as 1.5 or 1:30.`);
}

/** Addresses on the web, apart by blanks, lines or semicolons; only http and https. */
export function readLinks(text: string): Read<string[]> {
  const links = text.split(/[\s;]+/).filter(Boolean);
  const bad = links.find((link) => !/^https?:\/\//i.test(link) || !URL.canParse(link));
  if (bad !== undefined) {
    return wrong(`${shownValue(bad)} is no web address such as https://example.org/flyer.pdf.`);
  }
  if (links.length > 10 || links.some((link) => link.length > 500)) {
    return wrong("At most 10 links of at most 500 characters.");
  }
  return good([...new Set(links)]);
}

/** Hours as a form shows them again: 90 minutes are "1.5". */
export const hoursOf = (minutes: number | null) =>
  minutes === null ? "" : String(Math.round((minutes / 60) * 100) / 100);

export const moneyOf = (cents: number | null) =>
  cents === null ? "" : (cents / 100).toFixed(2).replace(/\.00$/, "");
