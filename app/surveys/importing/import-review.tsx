import { Button } from "~/ui/fields/button";
import { Figures } from "~/ui/parts/figures";
import { Part } from "~/ui/parts/part";
import { inLanguage, languageInEnglish } from "../translating/language-words";
import { ReportTable } from "./report-table";
import type { Review, ReviewedSection } from "./review";

const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** What an import would make; the second press makes it. */
export function ImportReview({ review }: { review: Review }) {
  const { title, sections, questions, languages, report, definition } = review;
  const lines = (what: string) => report.filter((line) => line.what === what).length;
  return (
    <Part id="review" title="What it would make">
      <p>
        A draft of {count(questions, "question")} in {count(sections.length, "section")}, called “
        <span {...inLanguage(title.lang ?? "en")}>{title.text}</span>”, in{" "}
        {languages.map(languageInEnglish).join(", ")}. Nothing is written yet.
      </p>
      <Figures
        figures={[
          { text: "carried as they are", number: lines("carried").toLocaleString("en") },
          { text: "changed", number: lines("changed").toLocaleString("en") },
          { text: "left out", number: lines("left_out").toLocaleString("en") },
        ]}
      />
      <ReportTable report={report} />
      <form method="post" action="/admin/surveys/imports/agreement" encType="multipart/form-data">
        <textarea name="definition" defaultValue={definition} hidden readOnly />
        <Button>Make this draft</Button>
      </form>
      <h3>The questions</h3>
      {sections.map((section) => (
        <SectionPreview key={section.id} section={section} />
      ))}
    </Part>
  );
}

function SectionPreview({ section: { title, entries } }: { section: ReviewedSection }) {
  return (
    <div className="stack">
      <h4 {...inLanguage(title.lang ?? "en")}>{title.text}</h4>
      <ul className="entries">
        {entries.map(({ id, text, kind, answers, rows }) => (
          <li key={id}>
            <p>
              {id} <b {...inLanguage(text.lang ?? "en")}>{text.text}</b>
            </p>
            {rows.length > 0 && (
              <ul>
                {rows.map((row) => (
                  <li key={row.id} {...inLanguage(row.lang ?? "en")}>
                    {row.text}
                  </li>
                ))}
              </ul>
            )}
            <p className="soft">
              {kind}
              {answers.length > 0 && ": "}
              <span {...inLanguage(answers[0]?.lang ?? "en")}>
                {answers.map((answer) => answer.text).join(" · ")}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
