import { useEffect } from "react";
import type { Hands } from "./context";

/** Ctrl+Z and Ctrl+Shift+Z, except in a field, where the browser undoes what was typed. */
export function useShortcuts(perform: Hands["perform"]) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey === event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      const isRedo = key === "y" || event.shiftKey;
      perform({ do: isRedo ? "redo" : "undo" }, isRedo ? "Done again." : "Undone.");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [perform]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
