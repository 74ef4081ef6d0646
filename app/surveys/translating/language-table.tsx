import { DataTable } from "~/ui/parts/data-table";
import { Tag } from "~/ui/parts/tag";
import { inLanguage } from "./language-words";
import type { Completeness } from "./status";

interface LanguageTableProps {
  /** The survey's. */
  id: string;
  languages: readonly (Completeness & { name: string; isOffered: boolean })[];
  mayEdit: boolean;
}

/** The languages of a survey with what each of them has. */
export function LanguageTable({ id, languages, mayEdit }: LanguageTableProps) {
  const columns = [
    { key: "language", label: "Language" },
    { key: "there", label: "Texts there", numeric: true },
    { key: "missing", label: "Missing", numeric: true },
    { key: "outdated", label: "To look at again", numeric: true },
    { key: "state", label: "State" },
    ...(mayEdit ? [{ key: "acts", label: "Do" }] : []),
  ];
  return (
    <DataTable
      caption="Translations of the draft"
      captionHidden
      label="Languages"
      columns={columns}
      rows={languages.map((language) => ({
        key: language.language,
        cells: [
          <Name key="name" {...language} href={mayEdit ? address(id, language) : null} />,
          `${language.of - language.counts.missing} of ${language.of}`,
          language.counts.missing,
          language.counts.outdated,
          <State key="state" {...language} />,
          ...(mayEdit ? [<Acts key="acts" {...{ id, language }} />] : []),
        ],
      }))}
    />
  );
}

type Language = LanguageTableProps["languages"][number];

const address = (id: string, { language }: Language) =>
  `/admin/surveys/${id}/translations/${language}`;

function Name({ language, name, href }: Language & { href: string | null }) {
  return (
    <>
      {href === null ? name : <a href={href}>{name}</a>}{" "}
      <span className="soft" {...inLanguage(language)}>
        {language}
      </span>
    </>
  );
}

function State({ state, counts, isOffered, reviewed }: Language) {
  if (!isOffered) return <Tag look="wait">no title yet, so not offered</Tag>;
  if (counts.outdated > 0) return <Tag look="heed">needs another look</Tag>;
  if (state === "draft") return <Tag look="wait">draft, nobody has confirmed it</Tag>;
  return <Tag look="same">{reviewed ? `reviewed by ${reviewed.by}` : "reviewed"}</Tag>;
}

function Acts({ id, language }: { id: string; language: Language }) {
  const base = address(id, language);
  const hidden = <span className="hidden"> {language.name}</span>;
  return (
    <span className="row">
      <a href={`${base}/files/xliff`}>XLIFF{hidden}</a>
      <a href={`${base}/files/csv`}>CSV{hidden}</a>
      <a href={`${base}/removal`}>Remove{hidden}</a>
    </span>
  );
}
