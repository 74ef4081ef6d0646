import { useContext } from "react";
import { ErrorWord } from "./error-word";
import { errorId, type FieldProps, hintId } from "./field";

/** A label's words with the note behind them. */
export function LabelText({ label, labelNote }: Pick<FieldProps, "label" | "labelNote">) {
  if (!labelNote) return label;
  return (
    <>
      {label} <span className="soft">{labelNote}</span>
    </>
  );
}

/** Hint and message of a field, before its control, where a phone's keyboard cannot cover them. */
export function FieldTexts({
  id,
  hint,
  error,
}: { id: string } & Pick<FieldProps, "hint" | "error">) {
  const word = useContext(ErrorWord);
  return (
    <>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={errorId(id)}>
          {word && `${word} `}
          {error}
        </p>
      )}
    </>
  );
}
