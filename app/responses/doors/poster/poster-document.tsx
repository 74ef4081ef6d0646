import { directionOf } from "../../messages/languages";
import { formatMoment } from "../../messages/moments";
import { doorWords } from "../messages/door-words";
import type { Paper } from "../print/paper";
import { Qr } from "../print/qr";
import { renderSheet } from "../print/sheet";
import { POSTER_MARGIN, posterStyle } from "./poster-style";

export interface PosterProps {
  district: { name: string; timezone: string; language: string };
  /** The survey's title in a language, or in the one it falls back to. */
  title: (language: string) => string;
  minutes: number;
  closesAt: Date;
  /** Where the open link leads. */
  url: string;
  /** Which it speaks, the largest first; at least one. */
  languages: readonly string[];
}

/** A poster on one sheet: what it is, a code for the camera, an address to type, and until when. */
export function posterDocument(props: PosterProps, paper: Paper): string {
  const { district, title, url, languages } = props;
  const [first = "en"] = languages;
  const address = url.replace(/^https?:\/\//, "");
  return renderSheet({
    language: first,
    title: `${title(first)}: ${district.name}`,
    paper,
    margin: POSTER_MARGIN,
    style: posterStyle({
      ...{ paper, languages: languages.length, address: address.length },
      title: Math.max(1, ...languages.map((language) => title(language).length)),
    }),
    children: (
      <main className="poster">
        <p className="from" dir="auto">
          {district.name}
        </p>
        <div className="says">
          {languages.map((language, index) => (
            <Invitation key={language} poster={props} language={language} isFirst={index === 0} />
          ))}
        </div>
        <div className="way">
          <Qr text={url} label={doorWords(first, district.language).t("poster.picture")} />
          <div className="hows">
            {languages.map((language) => (
              <How key={language} poster={props} language={language} />
            ))}
            <p className="code address" dir="ltr">
              {address}
            </p>
          </div>
        </div>
      </main>
    ),
  });
}

interface PartProps {
  poster: PosterProps;
  language: string;
}

function Invitation({ poster, language, isFirst }: PartProps & { isFirst: boolean }) {
  const { title, minutes, district, closesAt } = poster;
  const words = doorWords(language, district.language);
  const moment = formatMoment(closesAt, words.language, district.timezone);
  const Title = isFirst ? "h1" : "h2";
  return (
    <section lang={words.language} dir={directionOf(words.language)}>
      <Title>{title(language)}</Title>
      <p>{words.t("poster.lede", { minutes })}</p>
      <p className="until">{words.t("poster.until", { moment })}</p>
    </section>
  );
}

function How({ poster, language }: PartProps) {
  const words = doorWords(language, poster.district.language);
  return (
    <p lang={words.language} dir={directionOf(words.language)}>
      <b>{words.t("poster.scan")}</b> {words.t("poster.or")}
    </p>
  );
}
