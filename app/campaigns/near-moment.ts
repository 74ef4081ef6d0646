/** A moment soon, as people say it: "4:20 PM" of today, "Sunday, November 29, 7:00 AM" of another day. */
export function nearMoment(at: Date, now: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" });
  const isToday = day.format(at) === day.format(now);
  const date = isToday ? {} : ({ weekday: "long", month: "long", day: "numeric" } as const);
  return new Intl.DateTimeFormat("en", {
    ...{ ...date, timeZone, hour: "numeric", minute: "2-digit" },
  }).format(at);
}
