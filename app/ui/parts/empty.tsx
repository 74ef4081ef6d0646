import type { ReactNode } from "react";

interface EmptyProps {
  title: string;
  /** What will stand here, and why one wants it. */
  text: ReactNode;
  /** The next step: a button or a link. */
  action?: ReactNode;
  /** More to know before that step, such as the columns of a file. */
  children?: ReactNode;
}

/** A page or part with nothing in it yet, which says how to begin. */
export function Empty({ title, text, action, children }: EmptyProps) {
  return (
    <div className="nothing stack">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
      {action && <p className="row">{action}</p>}
    </div>
  );
}
