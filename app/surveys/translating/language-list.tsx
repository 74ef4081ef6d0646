import { Entries } from "~/ui/parts/entries";
import { Tag } from "~/ui/parts/tag";
import { standingWords } from "./standing-words";
import type { Completeness } from "./status";

export type ListedLanguage = Completeness & { name: string; isOffered: boolean };

interface LanguageListProps {
  /** The survey's. */
  id: string;
  languages: readonly ListedLanguage[];
  mayEdit: boolean;
}

/** The languages of a survey with how far each of them is. */
export function LanguageList({ id, languages, mayEdit }: LanguageListProps) {
  return (
    <Entries
      level={2}
      entries={languages.map((language) => {
        const href = `/admin/surveys/${id}/translations/${language.language}`;
        const title = `${language.name} (${language.language})`;
        return {
          key: language.language,
          title: mayEdit ? <a href={href}>{title}</a> : title,
          side: <State {...language} />,
          text: standingWords(language),
          body: <Files href={href} name={language.name} mayEdit={mayEdit} />,
        };
      })}
    />
  );
}

function State({ state, counts, isOffered }: ListedLanguage) {
  if (!isOffered) return <Tag look="wait">No title yet, so not offered</Tag>;
  if (counts.outdated > 0) return <Tag look="heed">Needs another look</Tag>;
  return state === "draft" ? <Tag look="wait">Draft</Tag> : <Tag look="done">Reviewed</Tag>;
}

function Files({ href, name, mayEdit }: { href: string; name: string; mayEdit: boolean }) {
  const hidden = <span className="hidden"> {name}</span>;
  return (
    <p className="row">
      <a href={`${href}/files/xliff`}>For translators (XLIFF){hidden}</a>
      <a href={`${href}/files/csv`}>As a spreadsheet (CSV){hidden}</a>
      {mayEdit && <a href={`${href}/removal`}>Remove{hidden}</a>}
    </p>
  );
}
