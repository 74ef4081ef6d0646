/** An instant as a browser's date-time field takes it, in a zone's local time: "2026-10-30T18:00". */
export function localTime(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv", {
    ...{ timeZone, dateStyle: "short", timeStyle: "short" },
  }).format(instant);
  return parts.replace(" ", "T");
}
