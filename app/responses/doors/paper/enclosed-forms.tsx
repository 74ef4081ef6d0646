import type { WaveLink } from "~/campaigns/wave-link";
import { AUDIENCES } from "~/people/audience";
import type { AskedOnPaper } from "./asked-on-paper";
import { PaperPages } from "./paper-pages";
import { PAPER_MARGIN, PAPER_STYLE } from "./paper-style";

/** Everybody's form with their code on it, behind their letter. */
export function enclosedForms({ formOf }: AskedOnPaper) {
  return {
    style: `@page form { margin: ${PAPER_MARGIN}; } .paper { page: form; break-before: page; break-after: page; }${PAPER_STYLE}`,
    of: ({ audience, language, school, code }: WaveLink) => {
      const known = AUDIENCES.find((one) => one === audience) ?? "community";
      return <PaperPages {...formOf({ audience: known, language, school, code })} />;
    },
  };
}
