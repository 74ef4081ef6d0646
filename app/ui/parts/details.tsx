import type { ReactNode } from "react";

interface DetailsProps {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

/** What is there on request; print opens it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
