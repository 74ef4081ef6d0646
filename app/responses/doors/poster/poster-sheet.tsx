import type { ReactNode } from "react";
import type { Paper } from "../print/paper";
import { Qr } from "../print/qr";
import { renderSheet } from "../print/sheet";
import { POSTER_MARGIN, posterStyle } from "./poster-style";

type PosterSheet = {
  paper: Paper;
  /** The district's name. */
  from: string;
  /** What the picture for the camera and the address lead to. */
  url: string;
  /** Which it speaks, the largest first; at least one. */
  languages: readonly string[];
  titleIn(language: string): string;
  /** What the picture is, for those who do not see it. */
  picture: string;
  /** What it says in a language; the first is the sheet's heading. */
  say(language: string, isFirst: boolean): ReactNode;
  /** How to come to the page, in a language. */
  tellHow(language: string): ReactNode;
};

/** A poster on one sheet: what it says in each language, a code for the camera and an address to type. */
export function renderPoster(poster: PosterSheet): string {
  const { paper, from, url, languages, titleIn } = poster;
  const [first = "en"] = languages;
  const address = url.replace(/^https?:\/\//, "");
  return renderSheet({
    language: first,
    title: `${titleIn(first)}: ${from}`,
    paper,
    margin: POSTER_MARGIN,
    style: posterStyle({
      ...{ paper, languages: languages.length, address: address.length },
      title: Math.max(1, ...languages.map((language) => titleIn(language).length)),
    }),
    children: (
      <main className="poster">
        <p className="from" dir="auto">
          {from}
        </p>
        <div className="says">
          {languages.map((language, index) => poster.say(language, index === 0))}
        </div>
        <div className="way">
          <Qr text={url} label={poster.picture} />
          <div className="hows">
            {languages.map(poster.tellHow)}
            <p className="code address" dir="ltr">
              {address}
            </p>
          </div>
        </div>
      </main>
    ),
  });
}
