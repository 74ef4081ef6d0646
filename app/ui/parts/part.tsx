import type { ReactNode } from "react";

interface PartProps {
  id: string;
  title: ReactNode;
  noPrint?: boolean | undefined;
  children: ReactNode;
}

/** A ruled part of a page under its own heading. */
export function Part({ id, title, noPrint, children }: PartProps) {
  return (
    <section className={noPrint ? "part stack no-print" : "part stack"} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
