import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findNextUnread } from "./open-text.db.server";
import type { Decided } from "./redact-text.server";

/** What a form says where a decision was refused for what was typed; null where it was not. */
export function textErrors(done: Decided): Record<string, string> | null {
  if (done.ok) return null;
  switch (done.reason) {
    case "not_in_text":
      return { further: `“${done.missing}” is not in the text. Copy the words as they stand.` };
    case "nothing_left":
      return { further: "Nothing would be left. Leave the text out instead, below." };
    case "changed":
      return { further: "Somebody else decided about this text meanwhile. Look again." };
    case "concern_open":
      return { further: "Somebody may be in danger: note first what was done." };
    case "no_text":
      return null;
  }
}

/** Where a decision leads: to the next text to read, else to the list. */
export async function decided(caller: Caller, waveId: string, done: Decided): Promise<string> {
  if (!done.ok) notFound("There is no such text to read.");
  const next = await transaction(caller, (scope) => findNextUnread(scope, waveId));
  return `/admin/waves/${waveId}/texts${next ? `/${next}` : ""}`;
}
