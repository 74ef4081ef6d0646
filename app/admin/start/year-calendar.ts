import { calendarFile } from "~/platform/icalendar";
import type { YearEntry } from "./feedback-year";

/** A feedback year for any calendar program, in whole days. */
export function yearCalendar(entries: readonly YearEntry[], host: string, now: Date): string {
  return calendarFile(
    { product: "Feedback year", now },
    entries.map(({ from, to, title, what }) => ({
      uid: `${from.replaceAll("-", "")}-${title.toLowerCase().replace(/[^a-z]+/g, "-")}@${host}`,
      ...{ start: from, end: to, summary: title, description: what },
    })),
  );
}
