import type { TypedText } from "./kept-text";

export type Current = { heading: string; body: string; revision: number };

export type SaveState =
  | { kind: "idle" | "typing" | "saving" }
  | { kind: "saved"; at: string; revision: number }
  | { kind: "refused"; message: string }
  | { kind: "conflict"; current: Current };

const away =
  "Not saved: there is no connection, or you are signed out. What you typed is kept in this browser. Sign in in another tab, then press Save here.";

type Answer = { at?: string; revision?: number; current?: Current; message?: string };

/** Sends what is typed to be saved. */
export async function postText(href: string, typed: TypedText): Promise<SaveState> {
  const body = new URLSearchParams(typed);
  const response = await fetch(href, { method: "POST", body, redirect: "manual" }).catch(
    () => null,
  );
  if (!response || response.type === "opaqueredirect") return { kind: "refused", message: away };
  const answer = ((await response.json().catch(() => null)) ?? {}) as Answer;
  if (response.ok && answer.at !== undefined && answer.revision !== undefined) {
    return { kind: "saved", at: answer.at, revision: answer.revision };
  }
  if (response.status === 409 && answer.current) {
    return { kind: "conflict", current: answer.current };
  }
  const why = answer.message ?? "something went wrong.";
  return { kind: "refused", message: `Not saved: ${why} What you typed is kept in this browser.` };
}
