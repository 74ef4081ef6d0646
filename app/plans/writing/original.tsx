import { Details } from "~/ui/parts/details";
import { RenderedText } from "../rendered-text";

interface OriginalProps {
  heading: string;
  html: string;
  language: string;
}

/** What is being translated. */
export function Original({ heading, html, language }: OriginalProps) {
  return (
    <Details summary="The original" open>
      <div lang={language} dir="auto" className="stack">
        <p>
          <b>{heading}</b>
        </p>
        <RenderedText html={html} />
      </div>
    </Details>
  );
}
