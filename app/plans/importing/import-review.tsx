import { Button } from "~/ui/fields/button";
import { DataTable } from "~/ui/parts/data-table";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import { kindWords } from "../plan-words";
import type { Fate } from "./import-preview";
import type { ImportReview as Review } from "./review-import.server";

const fateWords: Record<Fate, string> = { new: "New", changed: "Changed", same: "As it is" };

/** What a text would make of the draft; the second press does it. */
export function ImportReview({ slug, review }: { slug: string; review: Review }) {
  const { sections, gone, notes, markdown, seen, title } = review;
  return (
    <Part id="review" title="What it would make of the draft">
      <p>Nothing is written yet. {title && `The title becomes “${title}”.`}</p>
      {notes.length > 0 && (
        <Note look="heed" title={{ id: "notes", text: "What does not come along" }}>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Note>
      )}
      <DataTable
        caption="Sections in their new order"
        label="Sections"
        columns={[
          { key: "heading", label: "Section" },
          { key: "fate", label: "Becomes" },
          { key: "kind", label: "Kind" },
          { key: "words", label: "Words", numeric: true },
        ]}
        rows={sections.map(({ key, heading, fate, kind, words }) => ({
          key,
          cells: [heading || "(no heading)", fateWords[fate], kindWords[kind], words],
        }))}
      />
      {gone.length > 0 && (
        <Note look="stop" title={{ id: "gone", text: "Sections that go" }}>
          <p>
            They are not in the text: {gone.map(({ heading, key }) => heading || key).join(", ")}.
            They leave the draft with their translations. Published versions keep them.
          </p>
        </Note>
      )}
      <form method="post" action={`/admin/plans/${slug}/import/agreement`}>
        <HiddenInputs values={{ seen }} />
        <textarea name="markdown" defaultValue={markdown} hidden readOnly />
        <Button look={gone.length > 0 ? "stop" : "main"}>
          {`Import ${sections.length} ${sections.length === 1 ? "section" : "sections"}`}
        </Button>
      </form>
    </Part>
  );
}
