import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Figures } from "~/ui/parts/figures";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";

type State = "planned" | "open" | "closed";

/** Where the results of a wave stand. */
export type Standing = {
  id: string;
  state: State;
  closes: string;
  /** When the release that is read was built; null before the first. */
  built: string | null;
  isDraft: boolean;
  /** An earlier wave is compared with. */
  hasBefore: boolean;
  published: string | null;
  publicHref: string;
  may: { build: boolean; report: boolean };
};

export function standingText({ state, closes, built, isDraft, published }: Standing): string {
  const time = state === "closed" ? `The wave closed ${closes}.` : `The wave closes ${closes}.`;
  if (!built) return time;
  if (published && isDraft) {
    return `${time} What everybody reads was published ${published} and stays as it is. This is a later draft for staff, built ${built}.`;
  }
  if (published) return `${time} These are the published results; they stay as they are.`;
  return `${time} This draft for staff was built ${built}. A group keeps its figures until 10 of its answers are new, changed or erased.`;
}

/** What to do next with the results. */
export function ResultsSteps(standing: Standing) {
  const { id, state, built, published, publicHref, hasBefore, may } = standing;
  return (
    <>
      {published && <Stamp>Published {published}</Stamp>}
      {published && <a href={publicHref}>The public page</a>}
      {published && may.report && <a href={`/admin/waves/${id}/report`}>The report</a>}
      {!published && state === "closed" && may.report && (
        <Button href={`/admin/waves/${id}/report`}>Write the report</Button>
      )}
      {hasBefore && <a href="/admin/difference">Before and after</a>}
      {built && <a href={`/admin/waves/${id}/results/print`}>Print for the board</a>}
      {built && <a href={`/admin/waves/${id}/results/data.zip`}>All files (ZIP)</a>}
      {!published && may.build && state !== "planned" && (
        <form method="post" action={`/admin/waves/${id}/releases`}>
          <Button look="quiet">Build a draft now</Button>
        </form>
      )}
    </>
  );
}

export function Participation({
  id,
  total,
}: {
  id: string;
  total: { invited: number; answered: number };
}) {
  return (
    <Part id="participation" title="Who took part">
      <Figures
        figures={[
          { text: "asked", number: total.invited.toLocaleString("en") },
          { text: "answered", number: total.answered.toLocaleString("en") },
        ]}
      />
      <p>
        <a href={`/admin/waves/${id}`}>Participation by school and audience</a>
      </p>
    </Part>
  );
}

/** What stands here before the first release. */
export function BeforeResults({ state }: { state: State }) {
  return (
    <Empty
      title="Results are built from at least 10 answers"
      text={
        state === "planned"
          ? "Once the wave is open, a draft is built every night."
          : "A draft is built every night, when the wave closes, and whenever somebody asks for one. It may take a minute: everything that would give a small group away is searched and hidden."
      }
    />
  );
}
