import type { Paper } from "../print/paper";
import { renderSheet } from "../print/sheet";
import type { PaperFormProps } from "./paper-form";
import { PaperPages } from "./paper-pages";
import { PAPER_MARGIN, PAPER_STYLE } from "./paper-style";

/** A form on paper as a document of its own. */
export function paperDocument(props: PaperFormProps, paper: Paper): string {
  const { survey, district } = props;
  return renderSheet({
    language: survey.language,
    title: `${survey.title.text}: ${district.name}`,
    paper,
    margin: PAPER_MARGIN,
    style: `@page { @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; direction: ltr; } }${PAPER_STYLE}`,
    children: <PaperPages {...props} />,
  });
}
