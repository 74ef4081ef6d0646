import { Languages } from "~/ui/frames/languages";
import { directionOf, languageName } from "../messages/languages";
import { LANGUAGE_FIELD } from "./form-values";

interface LanguageChoiceProps {
  label: string;
  language: string;
  languages: readonly string[];
}

/**
 * The form in the other languages, with what is marked kept: a link would lose it. Enter presses the
 * first button of a form; that one shows the page again and sends nothing.
 */
export function LanguageButtons({ label, language, languages }: LanguageChoiceProps) {
  return (
    <>
      <button type="submit" name={LANGUAGE_FIELD} value={language} {...UNSEEN} />
      {languages.length > 1 && (
        <nav className="langs" aria-label={label}>
          {languages.map((tag) => (
            <button
              key={tag}
              type="submit"
              form="form"
              formAction={`?lang=${tag}`}
              name={LANGUAGE_FIELD}
              value={tag}
              {...nameOf(tag, language)}
            >
              {languageName(tag)}
            </button>
          ))}
        </nav>
      )}
    </>
  );
}

const UNSEEN = { className: "hidden", form: "form", tabIndex: -1, "aria-hidden": true } as const;

/** The same as links, where there are no answers to keep: a preview, or a page without a form. */
export function LanguageLinks({ label, language, languages }: LanguageChoiceProps) {
  return <Languages label={label} links={languageLinks(languages, language)} />;
}

export function languageLinks(languages: readonly string[], current: string) {
  return languages.map((tag) => {
    const { lang, dir, "aria-current": mark } = nameOf(tag, current);
    return { href: `?lang=${tag}`, label: languageName(tag), lang, dir, current: mark === "true" };
  });
}

function nameOf(tag: string, current: string) {
  return {
    lang: tag,
    dir: directionOf(tag) === directionOf(current) ? undefined : directionOf(tag),
    "aria-current": tag === current ? ("true" as const) : undefined,
  };
}
