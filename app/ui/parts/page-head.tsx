import type { ReactNode } from "react";

interface PageHeadProps {
  /** The series the page belongs to. */
  kicker?: ReactNode;
  /** A sentence somebody could disagree with, where the page has a finding. */
  title: ReactNode;
  lede?: ReactNode;
  /** Stamps, links and the page's one filled button, in a row. */
  children?: ReactNode;
}

export function PageHead({ kicker, title, lede, children }: PageHeadProps) {
  return (
    <div className="stack">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      {children && <div className="row">{children}</div>}
    </div>
  );
}
