import type { Completeness } from "./status";

/** How a translation stands, in one or two sentences for staff. */
export function standingWords({ of, counts, state, reviewed }: Completeness): string {
  const { missing, outdated, draft } = counts;
  const parts = [
    missing > 0 && `${missing} missing`,
    outdated > 0 && `${outdated} to be looked at again`,
  ].filter((part) => part !== false);
  const done = `${of - missing} of ${of} texts${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
  const confirmed = reviewed ? ` Confirmed by ${reviewed.by} on ${reviewed.on}` : "";
  if (state === "reviewed") return `${done}${confirmed ? `${confirmed}.` : " Reviewed."}`;
  if (!confirmed) return `${done} Nobody has confirmed this translation yet.`;
  const since = draft + outdated;
  return `${done}${confirmed}; ${since} ${since === 1 ? "text has" : "texts have"} changed since.`;
}
