import type { SurveyDefinition } from "../survey";
import { apply } from "./apply";
import type { Edit } from "./edit";
import type { TakenIds } from "./new-ids";

/** A survey being built, with what it was before and what was undone. */
export interface History {
  past: readonly SurveyDefinition[];
  present: SurveyDefinition;
  future: readonly SurveyDefinition[];
  /** What was edited last: typing on in the same place is one step of undo. */
  typing: string | null;
}

export type Act = { do: "undo" } | { do: "redo" } | Edit;

/** Steps that can be undone. */
const MOST_STEPS = 200;

export function beginHistory(survey: SurveyDefinition): History {
  return { past: [], present: survey, future: [], typing: null };
}

/** What an act makes of the history. An edit that changes nothing is no step. */
export function act(history: History, done: Act, taken: TakenIds = new Set()): History {
  const { past, present, future } = history;
  if (done.do === "undo") {
    const before = past.at(-1);
    if (!before) return history;
    return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null };
  }
  if (done.do === "redo") {
    const [after, ...rest] = future;
    if (!after) return history;
    return { past: [...past, present], present: after, future: rest, typing: null };
  }
  const next = apply(present, done, taken);
  const typing = placeOf(done);
  const isSame = typing === null && JSON.stringify(next) === JSON.stringify(present);
  if (next === present || isSame) return history;
  const goesOn = typing !== null && typing === history.typing;
  return {
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    present: next,
    future: [],
    typing,
  };
}

/** Where somebody types; null for an act that is a step of its own. */
function placeOf(edit: Edit): string | null {
  if (edit.do === "write") return JSON.stringify([edit.at, edit.reader, edit.language]);
  if (edit.do === "label") return JSON.stringify([edit.set, edit.code, edit.language]);
  if (edit.do === "set-option" && edit.patch.score !== undefined) {
    return JSON.stringify([edit.set, edit.code, "score"]);
  }
  return null;
}
