import { type RefObject, useEffect } from "react";
import { applyEdit } from "./apply-edit";
import { PictureButton } from "./picture-button";
import { editFor, type Mark } from "./toolbar-edit";

const buttons: { mark: Mark; label: string; keys?: string }[] = [
  { mark: "bold", label: "Bold", keys: "Control+B" },
  { mark: "italic", label: "Italic", keys: "Control+I" },
  { mark: "heading", label: "Heading" },
  { mark: "link", label: "Link" },
  { mark: "list", label: "List" },
  { mark: "table", label: "Table" },
];

interface ToolbarProps {
  area: RefObject<HTMLTextAreaElement | null>;
  uploads: string;
}

export function Toolbar({ area, uploads }: ToolbarProps) {
  useShortcuts(area);
  return (
    <>
      <fieldset className="tools">
        <legend className="hidden">Marks for the text</legend>
        {buttons.map(({ mark, label, keys }) => (
          <button
            key={mark}
            type="button"
            className="button quiet small"
            aria-keyshortcuts={keys}
            title={keys && `${label} (${keys.replace("Control", "Ctrl")})`}
            onClick={() => press(area.current, mark)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <PictureButton area={area} uploads={uploads} />
    </>
  );
}

function press(area: HTMLTextAreaElement | null, mark: Mark): void {
  if (!area) return;
  const { value: text, selectionStart: from, selectionEnd: to } = area;
  applyEdit(area, editFor(mark, { text, from, to }));
}

function useShortcuts(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = area.current;
    const onKey = (event: KeyboardEvent) => {
      const mark = markOfKey(event);
      if (!mark) return;
      event.preventDefault();
      press(element, mark);
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [area]);
}

function markOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Mark | null {
  if (ctrlKey === metaKey || altKey || shiftKey) return null;
  if (key.toLowerCase() === "b") return "bold";
  return key.toLowerCase() === "i" ? "italic" : null;
}
