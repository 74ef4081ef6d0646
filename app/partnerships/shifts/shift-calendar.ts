import { calendarFile } from "~/platform/icalendar";
import type { Shift } from "./shift";

type ShiftEntry = {
  uid: string;
  shift: Shift;
  title: string;
  /** The page where it can be changed. */
  url: string;
  now: Date;
};

/** One sign-up as a calendar file: the same UID again replaces it, cancelled where it is. */
export function shiftCalendar({ uid, shift, title, url, now }: ShiftEntry): string {
  const { startsAt, endsAt, where, note, cancelledAt, revision } = shift;
  return calendarFile({ product: "Shifts", method: cancelledAt ? "CANCEL" : "PUBLISH", now }, [
    {
      ...{ uid, url, sequence: revision, start: startsAt, end: endsAt, summary: title },
      ...{ location: where, description: note },
      status: cancelledAt ? "CANCELLED" : "CONFIRMED",
    },
  ]);
}
