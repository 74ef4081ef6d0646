const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const SESSION_DAYS = 30;
const LONGEST = SESSION_DAYS * 24 * HOUR;
const LONGEST_PAUSE = 12 * HOUR;
const ROTATE_AFTER = 15 * MINUTE;

/** How long a replaced cookie still works: for the second of two clicks and the other tab's post. */
const GRACE = MINUTE;

/** A session ends 30 days after signing in, however busy it was. */
export function sessionEnd(signedInAt: Date): Date {
  return new Date(signedInAt.getTime() + LONGEST);
}

/** Nothing was done for 12 hours. Reading does not count: a GET writes nothing, not even this. */
export function isIdle(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > LONGEST_PAUSE;
}

export function isDueForRotation(
  session: { lastSeenAt: Date; signedInAt: Date },
  now: Date,
): boolean {
  const isOld = now.getTime() - session.lastSeenAt.getTime() >= ROTATE_AFTER;
  return isOld && sessionEnd(session.signedInAt) > graceEnd(now);
}

export function graceEnd(now: Date): Date {
  return new Date(now.getTime() + GRACE);
}

/** The last moment at which a session must have been seen to be alive now. */
export function oldestLivingSight(now: Date): Date {
  return new Date(now.getTime() - LONGEST_PAUSE);
}
