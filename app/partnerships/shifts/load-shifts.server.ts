import type { Staff } from "~/auth/require-staff.server";
import { localTimeWords } from "~/districts/timezone";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { amountInput, formatAmount } from "../needs/amount";
import { needTextIn } from "../needs/need";
import { findNeeded, type Needed } from "../pledges/needed.db.server";
import { pledgeWords } from "../pledges/words/catalogue";
import { freePlaces, hasBegun, isComing, minutesOf, type Signup, waitingList } from "./shift";
import {
  findShift,
  listShifts,
  listVolunteers,
  type ShiftWithSignups,
  type Volunteer,
} from "./shift.db.server";

/** The volunteer need of an address, if it is theirs; else 404. */
export async function requireVolunteerNeed(staff: Staff, id: string): Promise<Needed> {
  const needed = await transaction(staff, (scope) => findNeeded(scope, id));
  const isTheirs =
    staff.schools === null || (needed?.schoolId && staff.schools.includes(needed.schoolId));
  if (needed?.kind !== "volunteer" || !isTheirs) notFound("There are no times of such a need.");
  return needed;
}

/** The shift of an address, of a need that is theirs; else 404. */
export async function requireShift(staff: Staff, id: string): Promise<ShiftWithSignups> {
  const shift = await transaction(staff, (scope) => findShift(scope, id));
  if (!shift) notFound("There is no such time.");
  await requireVolunteerNeed(staff, shift.needId);
  return shift;
}

/** Everything the page of a need's times shows. */
export async function loadShifts(staff: Staff, needed: Needed) {
  const { shifts, volunteers } = await transaction(staff, async (scope) => ({
    shifts: await listShifts(scope, needed.id),
    volunteers: await listVolunteers(scope, needed.id),
  }));
  const now = staff.services.clock();
  const { timezone } = staff.session;
  return {
    need: { id: needed.id, title: needTextIn(needed, "en").title },
    zone: localTimeWords(timezone),
    shifts: shifts.map((shift) => shown(shift, volunteers, { now, timezone })),
  };
}

export type StaffShift = ReturnType<typeof shown>;

function shown(
  shift: ShiftWithSignups,
  volunteers: ReadonlyMap<string, Volunteer>,
  { now, timezone }: { now: Date; timezone: string },
) {
  const waiting = waitingList(shift.signups);
  const order = (signup: Signup) => waiting.findIndex(({ id }) => id === signup.id);
  return {
    ...{ id: shift.id, places: shift.places, where: shift.where, note: shift.note },
    time: pledgeWords("en").span(shift, timezone),
    isCancelled: shift.cancelledAt !== null,
    isComing: isComing(shift, now),
    hasBegun: hasBegun(shift, now) && shift.cancelledAt === null,
    free: freePlaces(shift, shift.signups),
    hours: amountInput("volunteer", minutesOf(shift)),
    signups: shift.signups
      .filter(({ state }) => state !== "cancelled")
      .map((signup) => ({
        ...{ id: signup.id, pledgeId: signup.pledgeId, state: signup.state },
        who: volunteers.get(signup.pledgeId) ?? null,
        waitsAs: order(signup) + 1,
        given: signup.minutes === null ? null : said(signup.minutes),
        uncounted:
          signup.minutes !== null && signup.counted !== null && signup.counted < signup.minutes
            ? said(signup.minutes - signup.counted)
            : null,
      })),
  };
}

const said = (minutes: number) => formatAmount("volunteer", minutes, { language: "en" });
