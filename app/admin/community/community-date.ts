import type { CalendarEvent } from "~/platform/icalendar";
import { filled } from "./words/catalogue";
import type { CommunityWords } from "./words/en";

/** Something with a day that anybody may know of. */
export type CommunityDate = {
  kind: keyof typeof words;
  /** Stable, whatever else of it changes; unique within its kind. */
  id: string;
  title: string;
  at: Date;
  /** When something that lasts is over. */
  until: Date | null;
  /** Of a date that is a whole day in the district's calendar: 2026-10-30. */
  day: string | null;
  /** Counts its changes, where they are counted. */
  revision: number | null;
  /** Below the district's address; empty for the home itself. */
  path: string;
};

const words = {
  opening: "cal_opens",
  survey: "cal_survey",
  comments: "cal_comments",
  report: "cal_report",
  shift: "cal_shift",
  promise: "cal_promise",
} as const satisfies Record<string, keyof CommunityWords>;

export function dateText({ kind, title }: CommunityDate, said: CommunityWords): string {
  return filled(said[words[kind]], { title });
}

/** A date as calendar programs know it; `host` makes its name the only one in the world. */
export function calendarEvent(
  date: CommunityDate,
  { said, page, host, keep }: { said: CommunityWords; page: string; host: string; keep: string },
): CalendarEvent {
  const { kind, id, at, until, day, revision, path } = date;
  return {
    uid: `${kind}-${id}@${host}`,
    start: day ?? at,
    ...(until ? { end: until } : {}),
    ...(revision === null ? {} : { sequence: revision }),
    summary: dateText(date, said),
    url: `${page}${path}${keep}`,
  };
}
