import type { ReactNode } from "react";
import { PublicFrame } from "~/ui/frames/public-frame";

/** A page before anybody is known: no district, no way but forward. */
export function SignInPage({ children }: { children: ReactNode }) {
  return (
    <PublicFrame
      district={{ name: "Full Circle", href: "/" }}
      nav={[]}
      foot={{ text: "Full Circle, for the staff of school districts" }}
      words={{
        skip: "Skip to the content",
        error: "Error:",
        nav: "Pages",
        languages: "Language",
      }}
      narrow
    >
      <div className="stack">{children}</div>
    </PublicFrame>
  );
}
