import { Part } from "~/ui/parts/part";

/** A part of a page of plain text: paragraphs, then points. */
export type TextSection = {
  id: string;
  title: string;
  text: readonly string[];
  points?: readonly string[];
};

export type TextPage = { title: string; lede: string; sections: readonly TextSection[] };

export function TextSections({ sections }: { sections: readonly TextSection[] }) {
  return sections.map(({ id, title, text, points = [] }) => (
    <Part key={id} id={id} title={title}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </Part>
  ));
}
