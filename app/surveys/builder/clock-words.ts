/** "10:31". */
export function formatClock(date: Date, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat("en-GB", { ...zone, timeStyle: "short" }).format(date);
}
