import { directionOf } from "../../messages/languages";
import { formatMoment } from "../../messages/moments";
import { doorWords } from "../messages/door-words";
import type { Paper } from "../print/paper";
import { renderPoster } from "./poster-sheet";

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
  return renderPoster({
    ...{ paper, url, languages, from: district.name, titleIn: title },
    picture: doorWords(languages[0] ?? "en", district.language).t("poster.picture"),
    say: (language, isFirst) => (
      <Invitation key={language} poster={props} language={language} isFirst={isFirst} />
    ),
    tellHow: (language) => <How key={language} poster={props} language={language} />,
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
