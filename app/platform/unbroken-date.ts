const PAIRS = new Set(["day month", "month day", "minute dayPeriod", "dayPeriod hour"]);

/** A formatted date whose day stays with its month, and its time with "PM", at a line's end. */
export function unbrokenDate(format: Intl.DateTimeFormat, date: Date): string {
  const parts = format.formatToParts(date);
  return parts
    .map(({ type, value }, at) => {
      const around = `${parts[at - 1]?.type} ${parts[at + 1]?.type}`;
      return type === "literal" && PAIRS.has(around) ? value.replaceAll(" ", "\u00a0") : value;
    })
    .join("");
}
