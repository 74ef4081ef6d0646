import type { ReactNode } from "react";
import { HatchPattern } from "../charts/hatch";
import { ErrorWord } from "../fields/error-word";
import type { LanguageLink } from "../links";
import { Brand } from "./brand";
import { Foot } from "./foot";
import type { FrameWords } from "./frame-words";
import { Languages } from "./languages";

interface FormFrameProps {
  district: string;
  languages?: readonly LanguageLink[] | undefined;
  /** Who sends the survey and how to reach them. */
  foot: ReactNode;
  words: Omit<FrameWords, "nav">;
  /** Where the skip link leads; the form itself, when the page opens with a long head. */
  skipTo?: string | undefined;
  /** Set on a page with charts, such as a receipt. */
  charts?: boolean | undefined;
  children: ReactNode;
}

/** A respondent's page: a letterhead without ways out of the form. Needs no router around it. */
export function FormFrame(props: FormFrameProps) {
  const { district, languages = [], foot, words, skipTo = "main", charts, children } = props;
  return (
    <ErrorWord value={words.error}>
      {charts && <HatchPattern />}
      <a className="skip" href={`#${skipTo}`}>
        {words.skip}
      </a>
      <header className="head">
        <div className="page is-form">
          <Brand name={district} here="listen" />
          <Languages label={words.languages} links={languages} />
        </div>
      </header>
      <main className="page is-form stack" id="main">
        {children}
      </main>
      <Foot text={foot} narrow />
    </ErrorWord>
  );
}
