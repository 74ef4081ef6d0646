import type { ReactNode } from "react";

export type TagLook = "up" | "down" | "same" | "done" | "wait" | "heed" | "stop";

interface TagProps {
  look: TagLook;
  children: ReactNode;
}

/** A state in a word; the shape before it says it again. */
export function Tag({ look, children }: TagProps) {
  return (
    <span className={`tag ${COLOURS[look] ?? look}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {SHAPES[look]}
      </svg>{" "}
      {children}
    </span>
  );
}

/** Looks that share the colour of another, told apart by their shape. */
const COLOURS: Partial<Record<TagLook, TagLook>> = { wait: "same", done: "up" };

const SHAPES: Record<TagLook, ReactNode> = {
  up: <path d="M5 0 10 9H0z" />,
  down: <path d="M5 10 0 1h10z" />,
  same: <path d="M0 4h10v2.4H0z" stroke="none" />,
  done: <path d="M0.8 5.4 3.8 8.4 9.3 1.8" fill="none" strokeWidth="2.2" />,
  wait: <circle cx="5" cy="5" r="4" fill="none" strokeWidth="2" />,
  heed: <path d="M5 0 10 10H0z" stroke="none" />,
  stop: <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" strokeWidth="2.4" />,
};
