import type { ReactNode } from "react";

interface StampProps {
  /** The act was refused. */
  no?: boolean | undefined;
  children: ReactNode;
}

/** An official act with its date: published, adopted, delivered, received. Nothing else wears it. */
export function Stamp({ no, children }: StampProps) {
  return <span className={no ? "stamp no" : "stamp"}>{children}</span>;
}
