import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { localInstant } from "~/platform/local-time";
import type { Scope } from "~/platform/scope.server";

export type MomentRefusal = "past" | "quiet";

/** Why no mailing can be planned for a moment, or null; without one it begins at once. */
export async function refuseMoment(
  scope: Scope,
  startsAt: Date | null,
  now: Date,
): Promise<MomentRefusal | null> {
  if (!startsAt) return null;
  if (startsAt < now) return "past";
  return isQuiet(await getDistrict(scope), startsAt) ? "quiet" : null;
}

export const momentWords: Record<MomentRefusal, string> = {
  past: "This moment is over. Give one that is still to come, or leave it empty.",
  quiet: "That is in your district’s quiet hours, in which no mailing leaves. Give another time.",
};

export type TypedMoment =
  | { ok: true; at: string; startsAt: Date | null }
  | { ok: false; at: string; error: string };

/** The field `at` of a form, in a district's own time; empty is at once. */
export function readMoment(form: FormData, timezone: string): TypedMoment {
  const at = String(form.get("at") ?? "").trim();
  if (at === "") return { ok: true, at, startsAt: null };
  const moment = localInstant(at, timezone);
  if (moment.ok) return { ok: true, at, startsAt: moment.instant };
  return { ok: false, at, error: "Give a date and a time, or leave it empty." };
}
