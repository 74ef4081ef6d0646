import type { ReactNode } from "react";

/** Opens beside the form, which keeps its marks; its secret address is not passed on. */
export function PlanLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
