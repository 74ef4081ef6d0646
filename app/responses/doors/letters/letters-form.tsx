import { AUDIENCES } from "~/people/audience";
import { audienceName } from "~/people/audience-words";
import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { LETTER_PAPERS, PAPER_NAMES } from "../print/paper";
import { MOST_NAMED } from "./letter-choice";
import type { LettersPageData } from "./load-letters-page.server";

/** Whose letters. Who has answered is nobody's to choose by. */
export function ChoiceForm({ page }: { page: LettersPageData }) {
  const { chosen, schools, languages } = page;
  return (
    <form method="get" className="form">
      <SelectField
        name="school"
        label="School asked about"
        blank="All schools"
        options={schools}
        defaultValue={chosen.school}
      />
      <SelectField
        name="audience"
        label="Audience"
        blank="All audiences"
        options={AUDIENCES.map((value) => ({ value, label: audienceName(value) }))}
        defaultValue={chosen.audience}
      />
      <SelectField
        name="language"
        label="Language"
        blank="All languages"
        options={languages}
        defaultValue={chosen.language}
      />
      <RadioField
        name="reach"
        label="Who among them?"
        options={[
          { value: "everybody", label: "Everybody who was asked" },
          {
            value: "no_mail",
            label:
              "Only whom no mail reached: it bounced or was refused. Who stopped our mails is left out.",
          },
        ]}
        defaultValue={chosen.reach}
      />
      <TextArea
        name="people"
        label="Only these people"
        labelNote="(optional)"
        hint={`Source ids with spaces or line ends between them, at most ${MOST_NAMED}: for those who asked for a letter.`}
        rows={2}
        defaultValue={chosen.people}
      />
      <RadioField
        name="enclosed"
        label="What goes along?"
        options={[
          { value: "no", label: "The letter alone, one page" },
          { value: "yes", label: "The letter and the paper form with the person’s code on it" },
        ]}
        defaultValue={chosen.enclosed}
      />
      <Button look="quiet">Count the letters</Button>
    </form>
  );
}

/** The files that the chosen letters come in. Each is made by a POST: it is kept in the record. */
export function FilesForm({ page }: { page: LettersPageData }) {
  const { id, chosen, files, kinds, paper } = page;
  const isHtml = !kinds.includes("pdf");
  return (
    <form method="post" action={`/admin/waves/${id}/letters/file`} className="form">
      <HiddenInputs values={{ ...chosen, kind: isHtml ? "html" : "pdf" }} />
      <RadioField
        name="paper"
        label="Paper and envelope"
        options={LETTER_PAPERS.map((value) => ({ value, label: SHEETS[value] }))}
        defaultValue={paper}
      />
      {isHtml && (
        <p className="hint">
          This server has no Chromium to make PDFs with. You get a page to open and print: choose no
          margins and actual size.
        </p>
      )}
      <p className="row">
        {files.map(({ from, first, last }) => (
          <Button key={from} name="from" value={String(from)} look={from > 0 ? "quiet" : "main"}>
            {files.length === 1 ? "Get the letters" : `Get letters ${first} to ${last}`}
          </Button>
        ))}
      </p>
    </form>
  );
}

/** The same people's links as a file. Kept in the record as well. */
export function LinksForm({ page: { id, chosen, count } }: { page: LettersPageData }) {
  return (
    <form method="post" action={`/admin/waves/${id}/letters/links`}>
      <HiddenInputs values={chosen} />
      <Button look="quiet">
        {count === 1 ? "Get the link" : `Get ${count.toLocaleString("en")} links`}
      </Button>
    </form>
  );
}

const SHEETS = {
  letter: `${PAPER_NAMES.letter}, for No. 10 window envelopes`,
  a4: `${PAPER_NAMES.a4}, for DIN long window envelopes`,
} as const;
