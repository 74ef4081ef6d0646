import { POSTER_MARGIN, posterStyle } from "~/responses/doors/poster/poster-style";
import type { Paper } from "~/responses/doors/print/paper";
import { Qr } from "~/responses/doors/print/qr";
import { renderSheet } from "~/responses/doors/print/sheet";
import { directionOf } from "~/responses/messages/languages";
import { formatAmount } from "../needs/amount";
import type { NeedProgress } from "../needs/need";
import { type Need, needTextIn, openAmount } from "../needs/need";
import { boardWords } from "./words/catalogue";

export type NeedPosterProps = {
  district: { name: string; language: string };
  need: Need;
  progress: NeedProgress;
  url: string;
  /** Which it speaks, the largest first; at least one. */
  languages: readonly string[];
};

/** A poster on one sheet: what is needed, how much is open, a code for the camera and an address to type. */
export function needPoster(props: NeedPosterProps, paper: Paper): string {
  const { district, need, url, languages } = props;
  const [first = district.language] = languages;
  const address = url.replace(/^https?:\/\//, "");
  const titles = languages.map((language) => needTextIn(need, language).title.length);
  return renderSheet({
    language: first,
    title: `${needTextIn(need, first).title}: ${district.name}`,
    paper,
    margin: POSTER_MARGIN,
    style: posterStyle({
      ...{ paper, languages: languages.length, address: address.length },
      title: Math.max(1, ...titles),
    }),
    children: (
      <main className="poster">
        <p className="from" dir="auto">
          {district.name}
        </p>
        <div className="says">
          {languages.map((language, index) => (
            <Says key={language} poster={props} language={language} isFirst={index === 0} />
          ))}
        </div>
        <div className="way">
          <Qr text={url} label={boardWords(first).t("poster.picture")} />
          <div className="hows">
            {languages.map((language) => (
              <How key={language} language={language} />
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

type SaysProps = { poster: NeedPosterProps; language: string; isFirst: boolean };

function Says({ poster: { need, progress }, language, isFirst }: SaysProps) {
  const { lang, dir, t } = boardWords(language);
  const { title, why, unit, lang: written } = needTextIn(need, lang);
  const open = formatAmount(need.kind, openAmount(progress), { language: lang, unit });
  const Title = isFirst ? "h1" : "h2";
  const inOwn = written ? { lang: written, dir: directionOf(written) } : {};
  return (
    <section lang={lang} dir={dir}>
      <p>{t("poster.lede")}</p>
      <Title {...inOwn}>{title}</Title>
      {why && <p {...inOwn}>{why}</p>}
      <p className="until">{t("need.open", { open })}</p>
    </section>
  );
}

function How({ language }: { language: string }) {
  const { lang, dir, t } = boardWords(language);
  return (
    <p lang={lang} dir={dir}>
      <b>{t("poster.scan")}</b> {t("poster.or")}
    </p>
  );
}
