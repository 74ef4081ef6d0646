import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { Entries } from "~/ui/parts/entries";
import { Facts } from "~/ui/parts/facts";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { kindChoices } from "./plan-words";

type Row = {
  key: string;
  heading: string;
  kind: string;
  isEmpty: boolean;
  level: string;
  languages: readonly string[];
};

interface DraftPartProps {
  slug: string;
  mayEdit: boolean;
  draft: {
    number: number;
    hasSummary: boolean;
    level: string;
    sections: readonly Row[];
    languages: readonly { language: string; name: string; words: string }[];
  };
}

/** The working draft, section by section. */
export function DraftPart({ slug, draft, mayEdit }: DraftPartProps) {
  const base = `/admin/plans/${slug}`;
  return (
    <Part id="draft" title={`Version ${draft.number}, being written`}>
      <Facts
        facts={[
          { term: "As a whole", value: draft.level },
          { term: "In two minutes", value: draft.hasSummary ? "written" : "not written yet" },
          ...draft.languages.map(({ name, words }) => ({ term: name, value: words })),
        ]}
      />
      {mayEdit && (
        <div className="row">
          <a href={`${base}/title`}>Title and summary</a>
          <a href={`${base}/import`}>Import a text</a>
        </div>
      )}
      <Entries
        entries={draft.sections.map((row, index) => ({
          key: row.key,
          title: mayEdit ? <a href={sectionHref(base, row.key)}>{row.heading}</a> : row.heading,
          side: row.isEmpty ? <Tag look="wait">Empty</Tag> : undefined,
          text: [row.kind, row.level, ...row.languages.map((tag) => `also in ${tag}`)].join(", "),
          body: mayEdit && (
            <SectionActs
              base={base}
              row={row}
              isFirst={index === 0}
              isLast={index === draft.sections.length - 1}
            />
          ),
        }))}
      />
      {mayEdit && <NewSection base={base} />}
    </Part>
  );
}

const sectionHref = (base: string, key: string) => `${base}/sections/${encodeURIComponent(key)}`;

interface SectionActsProps {
  base: string;
  row: Row;
  isFirst: boolean;
  isLast: boolean;
}

function SectionActs({ base, row, isFirst, isLast }: SectionActsProps) {
  const href = sectionHref(base, row.key);
  return (
    <div className="row">
      {!isFirst && <Move href={href} direction="up" heading={row.heading} />}
      {!isLast && <Move href={href} direction="down" heading={row.heading} />}
      <a href={`${href}/removal`} aria-label={`Remove “${row.heading}”`}>
        Remove
      </a>
    </div>
  );
}

function Move({
  href,
  direction,
  heading,
}: {
  href: string;
  direction: "up" | "down";
  heading: string;
}) {
  return (
    <form method="post" action={`${href}/position`}>
      <HiddenInputs values={{ direction }} />
      <Button look="quiet" small label={`Move “${heading}” ${direction}`}>
        {direction === "up" ? "Move up" : "Move down"}
      </Button>
    </form>
  );
}

function NewSection({ base }: { base: string }) {
  return (
    <Details summary="Add a section">
      <form method="post" action={`${base}/sections`} className="form">
        <TextField name="heading" label="Heading" maxLength={200} required />
        <SelectField name="kind" label="What it is" options={kindChoices} defaultValue="section" />
        <Button look="quiet">Add the section</Button>
      </form>
    </Details>
  );
}
