import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";
import { AudienceTable } from "./audience-table";
import { DecoyTable } from "./decoy-table";
import type { PublishedFacts } from "./load-published.server";
import type { MethodWords } from "./method-words";
import { ReliabilityTable } from "./reliability-table";
import { WeightingTable } from "./weighting-table";

/** Every published release with how it came about. */
export function PublishedPart({
  published,
  words,
}: {
  published: readonly PublishedFacts[];
  words: MethodWords;
}) {
  const { m } = words;
  return (
    <Part id="published" title={m("published.title")}>
      {published.length === 0 && <p>{m("published.none")}</p>}
      {published.map((facts) => (
        <OneRelease key={facts.key} facts={facts} words={words} />
      ))}
    </Part>
  );
}

function OneRelease({ facts, words }: { facts: PublishedFacts; words: MethodWords }) {
  const { m, t, list, number } = words;
  const { audiences, weighting, reliability, decoy } = facts;
  const name = (audience: string) => t("group.name", { audience });
  const apart = audiences.filter(({ isWeighted }) => !isWeighted);
  return (
    <article id={facts.key} className="stack">
      <h3>{m("wave.title", { title: facts.title, wave: number(facts.wave) })}</h3>
      <p>
        {m("wave.asked", {
          ...{ from: facts.from, to: facts.to },
          ...{ questions: facts.questions, published: facts.published },
        })}
      </p>
      <p className="row">
        <a href={facts.resultsHref}>{m("wave.results")}</a>
        <a href={facts.codebookHref}>{m("wave.codebook")}</a>
        <a href={facts.zipHref}>{m("wave.zip")}</a>
      </p>
      <AudienceTable audiences={audiences} words={words} />
      <p className="soft">{m("who.what")}</p>
      {apart.length > 0 && (
        <p>{m("who.apart", { groups: list(apart.map(({ audience }) => name(audience))) })}</p>
      )}
      <Details summary={m("weights.caption")}>
        <WeightingTable weighting={weighting} words={words} />
      </Details>
      <Details summary={m("reliability.caption")}>
        <ReliabilityTable reliability={reliability} words={words} />
      </Details>
      {decoy && <DecoyTable decoy={decoy} words={words} />}
      <p>
        {m("hash.what")}{" "}
        <a href={facts.jsonHref}>
          <code>{facts.hash}</code>
        </a>
      </p>
    </article>
  );
}
