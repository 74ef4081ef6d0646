import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { daysOfRecurrence } from "./recurrence";
import { type Begin, recurrenceOf } from "./recurrence-rule";

/** One event with all its days; a series stays together. */
export type CalendarEvent = {
  uid: string;
  title: string;
  place: string;
  /** Days as 2026-10-30, the earliest first. */
  days: string[];
  /** It repeats in a way that is not read: only its first day is here. */
  isCut: boolean;
};

export type ReadCalendar =
  | { ok: true; events: CalendarEvent[]; leftOut: number }
  | { ok: false; reason: string };

export type Window = { from: string; to: string; timezone: string };

const MOST_EVENTS = 2000;
const MOST_DAYS_OF_ONE = 400;

/**
 * Reads a calendar file (iCalendar, RFC 5545): events with a day in the window, repeated ones by all their
 * days in it. What was cancelled is left out. A day is the one the calendar says; of a time in UTC, the
 * district's.
 */
export function readCalendar(text: string, window: Window): ReadCalendar {
  const calendar = parse(text);
  if (!calendar) return { ok: false, reason: "This is no calendar file (.ics) that can be read." };
  const all = calendar.getAllSubcomponents("vevent");
  if (all.length > MOST_EVENTS) {
    const reason = `The file has ${all.length} events. Export a shorter time, with ${MOST_EVENTS} at most.`;
    return { ok: false, reason };
  }
  const groups = byUid(all);
  const events = [...groups].flatMap(([uid, parts]) => {
    const event = readEvent(uid, parts, window);
    return event ? [event] : [];
  });
  events.sort((a, b) => compare(b.days.at(-1) ?? "", a.days.at(-1) ?? ""));
  return { ok: true, events, leftOut: groups.size - events.length };
}

function byUid(events: readonly ICAL.Component[]): Map<string, ICAL.Component[]> {
  const groups = new Map<string, ICAL.Component[]>();
  for (const [index, event] of events.entries()) {
    const uid = textOf(event, "uid") || `no uid ${index}`;
    groups.set(uid, [...(groups.get(uid) ?? []), event]);
  }
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function parse(text: string): ICAL.Component | null {
  try {
    const root: unknown = ICAL.parse(text.replace(/^\ufeff/, ""));
    return Array.isArray(root) && root[0] === "vcalendar" ? new ICAL.Component(root) : null;
  } catch {
    return null;
  }
}

/** The parts with one UID: what repeats, and days of it that were moved or cancelled. */
function readEvent(
  uid: string,
  parts: readonly ICAL.Component[],
  window: Window,
): CalendarEvent | null {
  const isMoved = (part: ICAL.Component) => part.hasProperty("recurrence-id");
  const main = parts.find((part) => !isMoved(part)) ?? parts[0];
  if (!main) return null;
  const days = new Set<string>();
  const plain = isCancelled(main) || isMoved(main) ? null : daysOfMain(main, window);
  for (const day of plain?.days ?? []) days.add(day);
  for (const part of parts.filter(isMoved)) {
    for (const day of daysIn(part, "recurrence-id", window)) days.delete(day);
  }
  for (const part of parts.filter(isMoved)) {
    if (isCancelled(part)) continue;
    for (const day of daysIn(part, "dtstart", window)) if (isIn(day, window)) days.add(day);
  }
  if (days.size === 0) return null;
  return {
    uid,
    title: textOf(main, "summary").slice(0, 200) || "No title",
    place: textOf(main, "location").slice(0, 200),
    days: [...days].sort().slice(-MOST_DAYS_OF_ONE),
    isCut: plain?.isCut ?? false,
  };
}

function daysOfMain(event: ICAL.Component, window: Window) {
  const [start] = daysIn(event, "dtstart", window);
  if (start === undefined) return null;
  const property = event.getFirstProperty("rrule");
  const begin: unknown = event.getFirstPropertyValue("dtstart");
  const rule = property && recurrenceOf(property.getFirstValue(), beginOf(begin, window));
  const repeated = rule ? daysOfRecurrence(start, rule, window) : [start];
  const added = daysIn(event, "rdate", window);
  const left = new Set(daysIn(event, "exdate", window));
  const days = [...repeated, ...added].filter((day) => !left.has(day) && isIn(day, window));
  return { days, isCut: property !== null && rule === null };
}

function beginOf(time: unknown, { timezone }: Window): Begin {
  if (!(time instanceof ICAL.Time) || time.isDate) return { timezone, hour: 0, minute: 0 };
  const { hour, minute } = localTime(time, timezone) ?? time;
  return { timezone, hour, minute };
}

const isIn = (day: string, { from, to }: Window) => day >= from && day <= to;

const isCancelled = (event: ICAL.Component) =>
  textOf(event, "status").toUpperCase() === "CANCELLED";

function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

function daysIn(event: ICAL.Component, name: string, { timezone }: Window): string[] {
  return event
    .getAllProperties(name)
    .flatMap((property): unknown[] => property.getValues())
    .flatMap((value) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      const day = time instanceof ICAL.Time ? dayOf(time, timezone) : null;
      return day === null ? [] : [day];
    });
}

function dayOf(time: ICAL.Time, timezone: string): string | null {
  return localTime(time, timezone)?.toPlainDate().toString() ?? null;
}

function localTime(time: ICAL.Time, timezone: string): Temporal.PlainDateTime | null {
  try {
    const { year, month, day, hour, minute } = time;
    const said = Temporal.PlainDateTime.from(
      { year, month, day, hour, minute },
      { overflow: "reject" },
    );
    if (time.isDate || time.zone?.tzid !== "UTC") return said;
    return said.toZonedDateTime("UTC").withTimeZone(timezone).toPlainDateTime();
  } catch {
    return null;
  }
}
