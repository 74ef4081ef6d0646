/** Zones of US districts first, by the names people know; then all others. */
const known: [string, string][] = [
  ["America/New_York", "Eastern time (New York)"],
  ["America/Chicago", "Central time (Chicago)"],
  ["America/Denver", "Mountain time (Denver)"],
  ["America/Phoenix", "Arizona (Phoenix)"],
  ["America/Los_Angeles", "Pacific time (Los Angeles)"],
  ["America/Anchorage", "Alaska (Anchorage)"],
  ["Pacific/Honolulu", "Hawaii (Honolulu)"],
  ["America/Puerto_Rico", "Puerto Rico"],
  ["Pacific/Guam", "Guam"],
];

/** Whose local time a field takes: "Central time (Chicago)", "Time in Berlin". */
export function localTimeWords(zone: string): string {
  const name = known.find(([value]) => value === zone)?.[1];
  if (name?.includes("time")) return name;
  const place = name ?? zone.split("/").at(-1)?.replaceAll("_", " ");
  return zone.includes("/") ? `Time in ${place}` : zone;
}

/** A name of the IANA database, such as "America/Chicago"; an offset such as "+05:00" is none. */
export function isTimeZone(name: string): boolean {
  return name === "UTC" || (/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name) && hasRules(name));
}

/** Intl says by throwing that it does not know a zone. */
function hasRules(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) !== null;
  } catch {
    return false;
  }
}

export function timeZoneChoices(): { value: string; label: string }[] {
  const named = known.map(([value, label]) => ({ value, label }));
  const first = new Set(known.map(([value]) => value));
  const others = Intl.supportedValuesOf("timeZone").filter((zone) => !first.has(zone));
  return [...named, ...others.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))];
}
