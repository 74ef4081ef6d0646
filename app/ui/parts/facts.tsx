import type { ReactNode } from "react";

interface FactsProps {
  facts: readonly { term: string; value: ReactNode }[];
}

/** Pairs of a term and what it is here. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
