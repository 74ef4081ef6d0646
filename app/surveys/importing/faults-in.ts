import type { z } from "zod";

const MOST_FAULTS = 10;

/** The first faults that a schema found, each with its place, as one sentence. */
export function faultsIn(error: z.ZodError): string {
  const faults = error.issues.slice(0, MOST_FAULTS).map((issue) => {
    const { path, message } = nearest(issue);
    return `${path.map(String).join(".") || "file"}: ${message}`;
  });
  const more = error.issues.length - MOST_FAULTS;
  return `${faults.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

type Fault = { path: PropertyKey[]; message: string };

/** Of what may be one of several things: what is wrong with that which it is most like. */
function nearest(issue: z.core.$ZodIssue): Fault {
  if (issue.code !== "invalid_union") return issue;
  const tried = issue.errors.filter((issues) => issues.length > 0);
  const [like] = tried.toSorted((a, b) => a.length - b.length);
  const [first] = like ?? [];
  if (!first) return issue;
  const inner = nearest(first);
  return { path: [...issue.path, ...inner.path], message: inner.message };
}
