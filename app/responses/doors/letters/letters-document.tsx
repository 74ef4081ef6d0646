import { Fragment, type ReactNode } from "react";
import type { WaveLink } from "~/campaigns/wave-link";
import type { LetterPaper } from "../print/paper";
import { renderSheet } from "../print/sheet";
import type { LetterHead } from "./letter";
import { LetterPage } from "./letter-page";
import { letterStyle } from "./letter-style";

interface LettersOptions {
  paper: LetterPaper;
  /** What follows somebody's letter, and the rules it is printed by. */
  enclosed?: { style: string; of: (link: WaveLink) => ReactNode } | undefined;
}

/** Everybody's letter in one document, a page each, in the order of the links. */
export function lettersDocument(
  links: readonly WaveLink[],
  head: LetterHead,
  { paper, enclosed }: LettersOptions,
): string {
  const { name, language } = head.district;
  return renderSheet({
    language,
    title: `${head.title(language)}: ${name}`,
    paper,
    margin: "0",
    style: letterStyle(paper) + (enclosed?.style ?? ""),
    children: links.map((link) => (
      <Fragment key={link.code}>
        <LetterPage link={link} head={head} withForm={enclosed !== undefined} />
        {enclosed?.of(link)}
      </Fragment>
    )),
  });
}
