import { Details } from "~/ui/parts/details";
import type { Comparison } from "../../comparability";
import type { Fault } from "../faults";
import { plural } from "../words";
import { useHands } from "./context";

/** What keeps the survey from being published, each with a link to where it is. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const { setOpen, goTo } = useHands();
  if (faults.length === 0)
    return <p className="soft">Nothing keeps this survey from being published.</p>;
  return (
    <Details summary={`${plural(faults.length, "thing")} to mend before it can be published`}>
      <ul>
        {faults.map(({ at, place, words }) => (
          <li key={`${at} ${words}`}>
            <a
              href={`#${at ?? "title"}`}
              onClick={(event) => {
                if (at === null) return;
                event.preventDefault();
                setOpen(at);
                goTo(`${at}-toggle`);
              }}
            >
              {place}
            </a>
            : {words}
          </li>
        ))}
      </ul>
    </Details>
  );
}

interface CompareProps {
  wave: number;
  comparison: ReadonlyMap<string, Comparison>;
}

/** How much of the survey can be compared with the latest wave. */
export function Compared({ wave, comparison }: CompareProps) {
  const count = (state: Comparison["state"]) =>
    [...comparison.values()].filter((one) => one.state === state).length;
  const gone = [...comparison].flatMap(([id, { state }]) => (state === "gone" ? [id] : []));
  const changed = count("changed");
  return (
    <p>
      Against wave {wave}: {plural(count("same"), "question")} unchanged, {changed} changed,{" "}
      {count("new")} new, {gone.length} no longer asked{gone.length > 0 && ` (${gone.join(", ")})`}.
      Only unchanged questions are compared, and a score only where all of its questions are
      unchanged.
    </p>
  );
}
