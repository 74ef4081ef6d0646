import { renderPoster } from "~/responses/doors/poster/poster-sheet";
import type { Paper } from "~/responses/doors/print/paper";
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
  const { district, need, url } = props;
  const languages = props.languages.length > 0 ? props.languages : [district.language];
  return renderPoster({
    ...{ paper, url, languages, from: district.name },
    titleIn: (language) => needTextIn(need, language).title,
    picture: boardWords(languages[0] ?? district.language).t("poster.picture"),
    say: (language, isFirst) => (
      <Says key={language} poster={props} language={language} isFirst={isFirst} />
    ),
    tellHow: (language) => <How key={language} language={language} />,
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
