import { directionOf } from "~/responses/messages/languages";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import type { PublicQuestion } from "./find-published-themes.server";
import { themeWords } from "./messages";

interface PublicThemesProps {
  questions: readonly PublicQuestion[];
  /** The page's language. */
  lang: string;
  /** The language the district names its themes in. */
  themesLang?: string | undefined;
}

/** The published themes of a wave, under the questions they answer; nothing where none are published. */
export function PublicThemes({ questions, lang, themesLang }: PublicThemesProps) {
  if (questions.length === 0) return null;
  const words = themeWords(lang);
  const own = words.lang === lang ? {} : { lang: words.lang, dir: directionOf(words.lang) };
  return (
    <Part id="themes" title={<span {...own}>{words.t("title")}</span>}>
      <p {...own}>{words.t("what")}</p>
      {questions.map(({ id, question, themes }) => (
        <div key={id} className="stack">
          <h3 lang={question.lang} dir="auto">
            {question.text}
          </h3>
          <Entries
            level={4}
            entries={themes.map((theme) => ({
              key: theme.name,
              title: <bdi lang={themesLang}>{theme.name}</bdi>,
              side: <span {...own}>{peopleText(theme.people, words)}</span>,
              body: <Said theme={theme} lang={themesLang} heading={words.t("quotes")} own={own} />,
            }))}
          />
        </div>
      ))}
    </Part>
  );
}

type Theme = PublicQuestion["themes"][number];

function peopleText(people: number | null, { t }: ReturnType<typeof themeWords>): string {
  return people === null ? t("nearly_all") : t("people", { count: people });
}

function Said(props: { theme: Theme; lang: string | undefined; heading: string; own: object }) {
  const { theme, lang, heading, own } = props;
  return (
    <>
      {theme.description && (
        <p lang={lang} dir="auto">
          {theme.description}
        </p>
      )}
      {theme.quotes.length > 0 && (
        <>
          <p className="hint" {...own}>
            {heading}
          </p>
          {theme.quotes.map((quote) => (
            <blockquote key={quote.text} lang={quote.lang ?? undefined} dir="auto">
              {quote.text}
            </blockquote>
          ))}
        </>
      )}
    </>
  );
}
