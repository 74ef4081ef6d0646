import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { forgetText, keepText } from "./kept-text";
import { postText, type SaveState } from "./post-text";
import { isSameText, readTyped, writeTyped } from "./typed-form";

const quietMs = 1_500;

/**
 * Saves a form's text a moment after the last key, one request at a time. What is not saved yet is kept in
 * the browser. After a conflict it waits until a person has decided.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, href: string) {
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const timer = useRef<number | undefined>(undefined);
  const isBusy = useRef(false);
  const save = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (!form.current) return;
    if (isBusy.current) {
      timer.current = window.setTimeout(save, quietMs);
      return;
    }
    isBusy.current = true;
    setState({ kind: "saving" });
    const sent = readTyped(form.current);
    const result = await postText(href, sent);
    isBusy.current = false;
    if (!form.current) return;
    if (result.kind !== "saved") return setState(result);
    writeTyped(form.current, { revision: String(result.revision) });
    if (isSameText(sent, readTyped(form.current))) {
      forgetText(href);
      setState(result);
    }
  }, [form, href]);
  const typed = useCallback(() => {
    if (!form.current) return;
    keepText(href, readTyped(form.current));
    setState((before) => (before.kind === "conflict" ? before : { kind: "typing" }));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, quietMs);
  }, [form, href, save]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { state, typed, save };
}
