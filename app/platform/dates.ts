/** "Friday, October 30, 2026 at 6:00 PM" in a zone and a language. */
export function formatMoment(date: Date, timeZone: string, language = "en"): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  }).format(date);
}

/** "Oct 30, 2026, 6:00 PM", for a column of moments. */
export function formatShortMoment(date: Date, timeZone: string): string {
  const shape = { dateStyle: "medium", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat("en", shape).format(date);
}

/** "October 30, 2026". */
export function formatDay(date: Date, timeZone: string, language = "en"): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(date);
}
