import { createContext, useContext } from "react";
import type { ShownItem } from "~/surveys/localize";
import { piecesOf } from "~/surveys/pipes";
import type { FormValues } from "./form-values";

/** What was answered to an item, in the page's words; null before it was. */
export type ReadBack = (item: string) => string | null;

export const ReadBackContext = createContext<ReadBack>(() => null);

export function readBackOf(items: readonly ShownItem[], values: FormValues): ReadBack {
  return (id) => {
    const given = (values[id] ?? []).filter((value) => value !== "");
    const item = items.find((each) => each.id === id || each.rows.some((row) => row.id === id));
    if (!item || given.length === 0) return null;
    const labels = new Map(item.options.map(({ code, label }) => [code, label.text]));
    return given.map((value) => labels.get(value) ?? value).join(", ");
  };
}

/** A text with earlier answers in their places; where there is none yet stands an ellipsis. */
export function Piped({ text }: { text: string }) {
  const readBack = useContext(ReadBackContext);
  return piecesOf(text).map((piece, index) =>
    "text" in piece ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
      <span key={index} data-reads={piece.item}>
        {readBack(piece.item) ?? "…"}
      </span>
    ),
  );
}

/** A text with earlier answers in their places as plain words, for a link to its question. */
export function usePipedText(): (text: string) => string {
  const readBack = useContext(ReadBackContext);
  return (text) =>
    piecesOf(text)
      .map((piece) => ("text" in piece ? piece.text : (readBack(piece.item) ?? "…")))
      .join("");
}
