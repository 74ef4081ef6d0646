/** "9 PM", "noon", "midnight": an hour of the clock, 24 being the end of the day. */
export function hourWords(hour: number): string {
  if (hour % 24 === 0) return "midnight";
  if (hour === 12) return "noon";
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? "AM" : "PM"}`;
}
