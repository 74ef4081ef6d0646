import type { ReactNode } from "react";

export interface Figure {
  /** What the number counts. */
  text: string;
  /** The number, formatted. */
  number: string;
  /** The swatch that says which part of a meter this is. */
  swatch?: ReactNode;
}

/** Numbers that are the message, each over what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ text, number, swatch }) => (
        <div key={text}>
          <dt>
            {swatch}
            {text}
          </dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}
