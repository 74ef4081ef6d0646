import { useCallback, useEffect, useRef, useState } from "react";
import type { SurveyDefinition } from "../../survey";
import { formatClock } from "../clock-words";
import { forgetWork, keepWork } from "../kept-draft";
import { postDraft, type SavedWork, type SaveState } from "../post-draft";

const quietMs = 1_000;
const keepMs = 200;

/**
 * Saves a survey a moment after the last change, one request at a time. What is not saved yet is kept in the
 * browser. After a conflict it waits until a person has decided.
 */
export function useSaving(id: string, survey: SurveyDefinition, loaded: string) {
  const href = `/admin/surveys/${id}/draft`;
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const saved = useRef({ survey, revision: loaded });
  const now = useRef(survey);
  const timer = useRef<number | undefined>(undefined);
  const keeping = useRef<number | undefined>(undefined);
  const isBusy = useRef(false);
  const isStopped = useRef(false);
  const hasKept = useRef(false);
  now.current = survey;

  const keep = useCallback(() => {
    window.clearTimeout(keeping.current);
    const { survey: draft, revision } = saved.current;
    if (now.current === draft) return;
    hasKept.current = true;
    keepWork(id, { revision, at: formatClock(new Date()), draft: now.current });
  }, [id]);

  const save = useCallback(
    async (leaving = false) => {
      window.clearTimeout(timer.current);
      keep();
      if (isStopped.current || now.current === saved.current.survey) return;
      if (isBusy.current && !leaving) {
        timer.current = window.setTimeout(save, quietMs);
        return;
      }
      isBusy.current = true;
      const sent = now.current;
      setState({ kind: "saving" });
      const result = await postDraft(
        href,
        { draft: sent, revision: saved.current.revision },
        leaving,
      );
      isBusy.current = false;
      isStopped.current = result.kind === "conflict";
      if (result.kind !== "saved") return setState(result);
      saved.current = { survey: sent, revision: result.revision };
      if (sent !== now.current) return save();
      forgetWork(id);
      setState(result);
    },
    [href, id, keep],
  );

  useEffect(() => {
    if (survey === saved.current.survey) {
      // Undone to what is saved.
      window.clearTimeout(timer.current);
      window.clearTimeout(keeping.current);
      if (hasKept.current) forgetWork(id);
      setState((before) => (before.kind === "typing" ? { kind: "idle" } : before));
      return;
    }
    window.clearTimeout(keeping.current);
    keeping.current = window.setTimeout(keep, keepMs);
    if (isStopped.current) return;
    setState({ kind: "typing" });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, quietMs);
  }, [survey, id, save, keep]);

  useLeaving(save);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  /** Goes on over what somebody else saved: with their survey, or with one's own in its place. */
  const decide = useCallback(
    (theirs: SavedWork, kept: SurveyDefinition | null) => {
      isStopped.current = false;
      saved.current = { survey: kept ?? saved.current.survey, revision: theirs.revision };
      if (kept) setState({ kind: "saved", ...theirs });
      else save();
    },
    [save],
  );
  return { state, save: () => save(), decide };
}

/** Saves when the page is put away, and once more when the connection is back. */
function useLeaving(save: (leaving?: boolean) => void) {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === "hidden") save(true);
    };
    const onBack = () => save();
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("online", onBack);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("online", onBack);
    };
  }, [save]);
}

export type Saving = ReturnType<typeof useSaving>;
