import { ChangedWords } from "~/ui/parts/changed-words";
import { Details } from "~/ui/parts/details";
import { Facts } from "~/ui/parts/facts";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { plural } from "../builder/words";
import { inLanguage } from "../translating/language-words";
import type { ChangesView, ShownChange } from "./changes-view";
import type { FactChange, Mark, TextChange } from "./compare-definitions";

const MARKS: readonly Mark[] = ["changed", "moved", "added", "removed"];

const kindWords = { survey: "", section: "", question: "Question", answers: "" };

/** The finding in a sentence: "2 parts changed, 1 was added." */
export function findingOf({ counts }: Pick<ChangesView, "counts">): string {
  const parts = MARKS.filter((mark) => counts[mark] > 0).map((mark) => {
    const count = counts[mark];
    return mark === "changed" ? `${plural(count, "part")} changed` : `${count} ${mark}`;
  });
  return parts.length === 0 ? "Nothing differs." : `${parts.join(", ")}.`;
}

/** The finding, after what it is found against. */
export const againstVersion = (before: number | null, finding: string) =>
  `Against version ${before}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`;

/** What differs, part by part, and what it means for answers. */
export function Changes({ view, before }: { view: ChangesView; before: string }) {
  return (
    <>
      <Meaning view={view} before={before} />
      {view.things.length > 0 && (
        <p>
          <ins>added</ins> and <del>removed</del> words are marked.
        </p>
      )}
      {view.things.map((thing) => (
        <ThingPart key={`${thing.kind}-${thing.ref}-${thing.marks.join("-")}`} thing={thing} />
      ))}
      {view.things.length > 0 && (
        <p className="soft">{plural(view.unchanged, "other part")} as before.</p>
      )}
    </>
  );
}

function Meaning({ view: { both, lost }, before }: { view: ChangesView; before: string }) {
  if (both === 0) return null;
  if (lost.length === 0) {
    return (
      <Note>
        {
          <p>
            All {both} questions that both have stay comparable with {before}.
          </p>
        }
      </Note>
    );
  }
  return (
    <Note
      look="heed"
      title={{
        id: "meaning",
        text: `${plural(lost.length, "question")} of ${both} will not be compared with ${before}`,
      }}
    >
      <ul>
        {lost.map(({ id, words }) => (
          <li key={id}>
            {id}: {words}
          </li>
        ))}
      </ul>
      <p>
        A question with other words or answers is another question. If only a slip of the pen was
        mended, this is the price of mending it; else give it a new id by duplicating it.
      </p>
    </Note>
  );
}

function ThingPart({ thing }: { thing: ShownChange }) {
  const { kind, ref, title, marks, facts, texts, others, answers } = thing;
  const id = `change-${kind}-${ref}`;
  return (
    <Part
      id={id}
      title={
        <>
          {kind === "question" && <span className="kicker">{`${kindWords[kind]} ${ref}`}</span>}{" "}
          {title}
        </>
      }
    >
      <p className="row">
        {marks.map((mark) => (
          <Tag key={mark} look={mark === "removed" ? "stop" : mark === "added" ? "up" : "same"}>
            {mark}
          </Tag>
        ))}
        {answers && !answers.isComparable && <Tag look="heed">not compared any more</Tag>}
      </p>
      {answers && <p className="soft">{answers.words}</p>}
      {texts.length > 0 && <Texts texts={texts} />}
      {facts.length > 0 && (
        <Facts facts={facts.map((fact) => ({ term: fact.name, value: <FactValue {...fact} /> }))} />
      )}
      {others.map(({ language, name, texts }) => (
        <Details key={language} summary={`In ${name}: ${plural(texts.length, "text")}`}>
          <Texts texts={texts} />
        </Details>
      ))}
    </Part>
  );
}

function Texts({ texts }: { texts: readonly TextChange[] }) {
  return (
    <ul className="plain diff">
      {texts.map(({ place, language, pieces }) => (
        <li key={`${place}-${language}`} className="diff-line is-changed">
          <span className="kicker">{place}</span>
          <p>
            <ChangedWords pieces={pieces} {...inLanguage(language)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function FactValue({ before, after }: FactChange) {
  return (
    <>
      {before !== null && (
        <>
          <span className="hidden">was </span>
          <del>{before}</del>{" "}
        </>
      )}
      {after === null ? <span className="hidden">is gone</span> : <ins>{after}</ins>}
    </>
  );
}
