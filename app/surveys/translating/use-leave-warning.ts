import { type RefObject, useEffect } from "react";

/** Lets the browser ask before somebody leaves a form in which something is typed and not sent. */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, isUnsaved: boolean): void {
  useEffect(() => {
    let unsaved = isUnsaved;
    const typed = () => {
      unsaved = true;
    };
    const sent = () => {
      unsaved = false;
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (unsaved) event.preventDefault();
    };
    const { current } = form;
    current?.addEventListener("input", typed);
    current?.addEventListener("submit", sent);
    window.addEventListener("beforeunload", leave);
    return () => {
      current?.removeEventListener("input", typed);
      current?.removeEventListener("submit", sent);
      window.removeEventListener("beforeunload", leave);
    };
  }, [form, isUnsaved]);
}
