import { useState } from "react";
import { Press, TypedField } from "./typed-field";

interface PasteFieldProps {
  id: string;
  label: string;
  button: string;
  onPaste: (text: string) => void;
}

/** Several things at once, one a line. */
export function PasteField({ id, label, button, onPaste }: PasteFieldProps) {
  const [text, setText] = useState("");
  const isEmpty = linesOf(text).length === 0;
  return (
    <div className="stack">
      <TypedField {...{ id, label, lines: 5, value: text, onType: setText, maxLength: 200_000 }} />
      <Press
        disabled={isEmpty}
        onPress={() => {
          onPaste(text);
          setText("");
        }}
      >
        {button}
      </Press>
    </div>
  );
}

/** The lines with words in them; numbers and bullets that stood before them are left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\(?\d{1,3}[.)])\s+/, "")
        .trim()
        .slice(0, 2000),
    )
    .filter((line) => line !== "");
}
