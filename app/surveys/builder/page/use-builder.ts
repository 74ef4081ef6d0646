import { useCallback, useEffect, useRef, useState } from "react";
import type { SurveyDefinition } from "../../survey";
import { type Act, act, beginHistory } from "../history";

/** What was done, in a sentence; it may depend on what the survey has become. */
export type Said = string | ((after: SurveyDefinition) => string);

/** The survey being built, with what somebody is at: what is open, and where the focus goes next. */
export function useBuilder(first: SurveyDefinition, takenIds: readonly string[]) {
  const [history, setHistory] = useState(() => beginHistory(first));
  const [open, setOpen] = useState<string | null>(null);
  const [says, setSays] = useState("");
  const latest = useRef(history);
  const taken = useRef(new Set(takenIds));
  const focus = useRef<string | null>(null);

  useEffect(() => {
    if (focus.current === null) return;
    document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  /** Does something; says what was done to those who cannot see it, and opens what is new. */
  const perform = useCallback((done: Act, said: Said = "") => {
    const before = latest.current;
    const after = act(before, done, taken.current);
    if (after === before) {
      if (said) setSays("Nothing changed: the survey holds no more, or it was there already.");
      return;
    }
    latest.current = after;
    setHistory(after);
    setSays(typeof said === "string" ? said : said(after.present));
    const added = firstNew(before.present, after.present);
    if (added && done.do !== "undo" && done.do !== "redo" && done.do !== "replace") {
      setOpen(added.id);
      focus.current = added.focus;
    }
  }, []);

  const goTo = useCallback((element: string) => {
    focus.current = element;
  }, []);

  return { history, open, setOpen, says, perform, goTo };
}

/** The first section or question that was not there before, and the field to begin with. */
function firstNew(before: SurveyDefinition, after: SurveyDefinition) {
  const idsOf = ({ sections }: SurveyDefinition) =>
    sections.flatMap(({ id, items }) => [
      { id, part: "title" },
      ...items.map((e) => ({ id: e.id, part: "text" })),
    ]);
  const known = new Set(idsOf(before).map(({ id }) => id));
  const found = idsOf(after).find(({ id }) => !known.has(id));
  return found && { id: found.id, focus: `${found.id}-${found.part}-all` };
}
